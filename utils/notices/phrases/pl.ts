import type { Phrases } from './types';

export const pl: Phrases = {
  language: 'pl',
  term: '(?:ad|re?klam)[- ]?blok|(?:blokad|blokow|bloker|blokują|blokuje|blokując)[^ ]* (?:[^ ]+ )?rekl|(?:program|wtyczk|oprogramowani|rozszerzeni|aplikacj)[^ ]* (?:do )?blok|reklam[^ ]* (?:[^ ]+ ){0,2}(?:zablokowan|blokowan)|blokujesz (?:nasze )?reklam|blokera|(?:ukryw|zatrzymuj|filtruj)[^ ]* (?:[^ ]+ )?reklam',
  ads: 'reklam',
  blocker: '\\bbloker|blokad',
  away: 'ukryw|zatrzymuj|filtruj|blokuj|wycina|nie .{0,24}(?:wyświetl|ładuj|załadow|pokaz|widać|przepuszcz|dopuszcz|pojawi)',
  ask: 'wyłącz|dezaktyw|zezw(?:ól|alaj|olić)|pozw(?:ól|olić)|biał(?:ej|ą) list|wyjąt(?:ek|k)|odblok|usuń|wstrzymaj|zawieś|odinstal|zgod(?:ę|zić) na (?:wyświetlan|reklam)|włącz(?:yć)? (?:wyświetlan|reklam)|dodaj .{0,40}(?:wyjąt|listy|lista)|rezygn|(?:dozwolon|zaufan|dopuszczon)[^ ]* (?:stron|witryn|serwis)|(?:stron|witryn)[^ ]* (?:dozwolon|zaufan)|przepuść|wyklucz|zatrzymaj|nie filtruj',
  detection:
    '(?:wykryli|zauważyli|wykryto|zauważyliśmy|wykryliśmy|wykrył|stwierdzili)|(?:wygląda na to|wygląda|wydaje się|prawdopodobnie|najwyraźniej|widzimy)|(?:używasz|korzystasz|używa|korzysta|używają|masz (?:włącz|zainst)|posiadasz|stosujesz|blokujesz)|(?:jest|masz) (?:włączon|aktywn)|uniemożliwia',
};
