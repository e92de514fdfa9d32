import type { Phrases } from './types';

export const et: Phrases = {
  language: 'et',
  term: 'reklaami(?:de)?[- ]?(?:blok|tõkes|filt|block)|(?:blokeeri|blokeerib) (?:[^ ]+ )?reklaam|reklaam[^ ]* (?:[^ ]+ ){0,1}blok|ad ?blok',
  ads: 'reklaam',
  blocker: 'blokeerija|tõkestaja',
  away: 'peida|varja|takista|filtreeri|blokeeri|tõkesta|ei .{0,24}(?:lae|kuva|näita|näe|lase|ilmu)',
  ask: 'lülita[^ ]* .{0,60}välja|välja ?lülita|keela(?:ge|ta|\\b)|deaktiveeri|luba(?:ge|da|\\b)|valge(?:sse)? nimekir|erand|peata|eemalda|desaktiveeri|väljalülita|lisa[^ ]* .{0,40}(?:erand|nimekir)|(?:lubatud|usaldusväär)[^ ]* (?:sai|veebi|leh)|lase(?:ge)? .{0,30}läbi|välista|jäta .{0,30}välja',
  detection:
    '(?:tuvasta(?:sime|ti|tud)|märkasime|avastasime|leidsime|näeme|avastati)|(?:tundub|paistab|näib|ilmselt)|(?:kasutate|kasutad|kasutab|teil on|sul on|blokeerite)|(?:sisse lülitatud|aktiivne|on sees)|takistab',
};
