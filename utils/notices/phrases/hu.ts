import type { Phrases } from './types';

export const hu: Phrases = {
  language: 'hu',
  term: '(?:reklám|hirdetés|ad)[- ]?(?:blokk|szűr|gátl|block)|(?:reklám|hirdetés)[^ ]* (?:[^ ]+ ){0,1}blokkol|blokkol(?:ja|od|ó)? a (?:reklám|hirdetés)|(?:letilt|elrejt|gátol|akadályoz|kiszűr|blokkol)[^ ]* (?:[^ ]+ )?(?:a )?(?:hirdetés|reklám)',
  ads: 'hirdetés|reklám',
  blocker: 'blokkoló|szűrőd',
  away: 'elrejt|gátol|akadályoz|kiszűr|blokkol|letilt|nem .{0,24}(?:jelen|tölt|lát|enged|engedi)',
  ask: 'kapcsol(?:d|ja|ni|ják)? .{0,30}\\bki\\b|kikapcsol|tilts(?:d|a) .{0,20}le|letilt|állíts(?:d|a) .{0,20}le|leállít|engedélyez|kivétel|fehér ?list|függeszd|felfüggeszt|szüneteltes|távolíts|eltávolít|iktas(?:d|sa) .{0,10}ki|kiiktat|inaktivál|deaktivál|oldd fel|(?:vedd|vegye|tedd|tegye|add) .{0,50}(?:kivétel|listá)|(?:engedélyezett|megbízható) (?:oldal|webhely|weboldal|honlap)|engedd? (?:át|be|meg)|engedj|zárd? ki|kizár',
  detection:
    '(?:észlel|érzékel|észrevett|feltűnt|látjuk|detektál|azt látjuk)|(?:úgy tűnik|úgy látszik|valószínűleg|vélhetően)|(?:használsz|használ|használod|használja|blokkolod)|(?:van|be van) (?:kapcsol|telepít)|bekapcsolva|aktív|gátolja|böngésző[^ ]* .{0,20}(?:letilt|elrejt|gátol|blokkol)',
};
