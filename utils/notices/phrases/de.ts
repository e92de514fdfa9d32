import type { Phrases } from './types';

export const de: Phrases = {
  language: 'de',
  term: 'werbe?[- ]?block|anzeigen[- ]?block|reklame[- ]?block|werbefilter|ad[- ]?blocken|blockier(?:en|t|ung)? (?:unsere |von |die |der )?(?:werbung|anzeigen)|(?:werbung|anzeigen) (?:[^ ]+ ){0,2}blockier|(?:unterdruck|unterbind|filter|verhinder|verstecke|blende)[a-z]* (?:[^ ]+ ){0,2}(?:werbung|anzeigen)',
  ads: 'werbung|werbe(?:mittel|banner|anzeige)|anzeigen|reklame',
  blocker: 'blocker',
  away: 'unterdruck|unterbind|filter|verhinder|versteck|(?:blende|lasst|halt)[^ ]* .{0,60}\\b(?:aus|fern|nicht|zuruck)\\b|blockier|fehl(?:t|en)\\b|(?:nicht|keine) .{0,40}(?:lade|gelad|angezeigt|sichtbar|ausgespielt|durch|an\\b)',
  ask: 'deaktivier|schalt[^ ]* .{0,80}?\\b(?:aus|ab)\\b|(?:aus|ab)(?:zu)?schalt|aus(?:zu)?stell|stell[^ ]* .{0,60}?\\b(?:aus|ab)\\b|ausnahme|white-?list|freigeb|erlaub[^ ]* .{0,30}(?:werbung|anzeigen)|(?:werbung|anzeigen) .{0,24}(?:zu(?:zu)?lassen|erlauben|akzeptieren|aktivieren|einschalten|zulassen)|lass[^ ]* .{0,40}(?:werbung|anzeigen) .{0,20}\\bzu\\b|entfern|pausier|verzicht[^ ]* .{0,40}block|ohne (?:ad|werbe)-?block|abzuschalten|hebe[^ ]* .{0,30}blockierung|auf die (?:weiße|positiv|allow)|nimm[^ ]* .{0,40}(?:ausnahme|liste)|setz[^ ]* .{0,50}(?:ausnahme|liste)|(?:erlaubte|zugelassene|vertrauenswürdige)[nrs]? (?:seite|website|webseite)|(?:seiten|websites) (?:zugelassen|erlaubt)|lass[^ ]* .{0,40}(?:durch|laden)|(?:nehm|nimm)[^ ]* .{0,60}\\baus\\b|ausnehm|lockere|(?:erlaub|lass)[^ ]* (?:sie |du )?(?:sie|diese|es)\\b',
  detection:
    '(?:benutz|verwend|nutz|einsetz|setz)[^ ]* .{0,40}block|block[^ ]* .{0,40}(?:benutz|verwend|nutz|aktiv|erkannt|entdeckt|gefunden|eingesetzt|eingeschaltet|installiert|im einsatz|blockiert|festgestellt|verhindert)|erkannt|festgestellt|bemerkt|gemerkt|(?:scheint|scheinbar|offenbar|anscheinend|vermutlich|sieht so aus|sieht aus)|haben .{0,30}(?:aktiviert|erkannt|entdeckt)|werbung (?:wird|wurde) .{0,20}block|browser .{0,30}(?:unterdruck|unterbind|filter|verhinder|block)|blocker[^ ]* .{0,20}\\b(?:an|ein)\\b',
};
