import type { Phrases } from './types';

export const cs: Phrases = {
  language: 'cs',
  term: '(?:ad|reklam)[- ]?blok|blok(?:ov|uj|ac|át|ant)[^ ]* (?:[^ ]+ )?(?:reklam|inzer)|(?:reklam|inzer)[^ ]* (?:[^ ]+ ){0,2}(?:blok|zablok)',
  ads: 'reklam|inzer',
  blocker: 'blokátor|blokovač',
  away: 'skrýv|skryt|bráni|brání|filtruj|bloku|zastav|ne(?:zobraz|načt|načít|propoušt|pouští|vid)',
  ask: 'vypn(?:i|ě|out|ete|utí|ul)|vypín|zakaž|zakázat|deaktiv|povol(?:te|it|ení|\\b)|výjim(?:k|ek)|odblok|odstraň|odinstal|pozastav|whitelist|bíl(?:é|ou|ý) (?:listin|seznam)|zruš|zapn(?:ěte|out) reklam|(?:povolen|důvěryhodn)[^ ]* (?:strán|stran|web)|propusť|pusť(?:te)? |vyřaď|nefiltruj|vyjm',
  detection:
    '(?:zjistili|detekovali|detekován|zaznamenali|zaznamenán|všimli|odhalili|rozpoznali|zjištěn|detekoval)|(?:zdá se|vypadá to|patrně|zřejmě|pravděpodobně|vidíme)|(?:používáte|používáš|využíváte|máte (?:zapnut|nainst|aktiv)|blokujete|používá)|je (?:zapnut|aktivn)|brání',
};
