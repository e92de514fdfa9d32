import type { Phrases } from './types';

export const hr: Phrases = {
  language: 'hr',
  term: '(?:ad)[- ]?blok|(?:blok(?:ir|ator|er)[^ ]*|blokad[^ ]*) (?:[^ ]+ )?(?:oglas|reklam)|(?:oglas|reklam)[^ ]* (?:[^ ]+ ){0,2}blokir',
  ads: 'oglas|reklam',
  blocker: 'blokator',
  away: 'skriva|krije|sprječava|filtrira|blokir|ne .{0,24}(?:učita|prikaz|prola|vide|pušta)',
  ask: 'isključ(?:ite|i|iti|ivanj)|onemoguć|ugas(?:ite|i|iti)|deaktivir|dopust(?:ite|i|iti)|dozvol(?:ite|i|iti)|bijel(?:u|a|oj|i) (?:list|popis)|iznim(?:k|a)|deblokir|odblokir|uklon(?:ite|i|iti)|pauzir|omoguć(?:ite|i|iti) (?:[^ ]+ )?(?:prikaz|oglas)|(?:dopušten|dozvoljen|pouzdan)[^ ]* (?:stranic|mjest|web)|propust(?:ite|i)|pust(?:ite|i) |izuzm|zaustav|iznimc|iznimak|dodaj[^ ]* .{0,40}(?:iznim|popis)',
  detection:
    '(?:otkrili|primijetili|detektira|uočili|utvrdili|otkriven|detektiran|zamijetili)|(?:izgleda|čini se|vjerojatno|vidimo)|(?:koristite|koristiš|imate (?:uključ|aktiv|instal)|koristi|blokirate)|(?:uključen|aktivan|aktiviran)|sprječava',
};
