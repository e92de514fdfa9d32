import type { Phrases } from './types';

export const sk: Phrases = {
  language: 'sk',
  term: '(?:ad|reklam)[- ]?blok|blok(?:ov|uj|ac|át|ant)[^ ]* (?:[^ ]+ )?(?:reklám|inzer)|(?:reklám|inzer)[^ ]* (?:[^ ]+ ){0,2}(?:blok|zablok)',
  ads: 'reklam|reklám|inzer',
  blocker: 'blokátor|blokovač',
  away: 'skrýv|skry|bráni|filtruj|bloku|zastav|ne(?:zobraz|načít|načit|prepúšť|púšť|vid)',
  ask: 'vypn(?:i|ú|ite|úť|uť|utie)|vypín|zakáž|zakázať|deaktiv|povoľ(?:te|\\b)|povoliť|povolen|výnim(?:k|ie)|odblok|odstráň|odinštal|pozastav|whitelist|biel(?:y|ej|u|om) (?:zoznam|listin)|zruš|zapnite reklam|(?:povolen|dôveryhodn)[^ ]* (?:strán|stran|web)|prepusť|pusť(?:te)? |vyraď|nefiltruj|vyním',
  detection:
    '(?:zistili|detegovali|detegovan|zaznamenali|zaznamenan|všimli|odhalili|rozpoznali|zisten|detekovan|detekovali)|(?:zdá sa|vyzerá to|zrejme|pravdepodobne|vidíme)|(?:používate|používaš|využívate|máte (?:zapnut|nainšt|aktív)|blokujete|používa)|je (?:zapnut|aktívn)|bráni',
};
