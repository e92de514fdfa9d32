import type { Phrases } from './types';

export const no: Phrases = {
  language: 'no',
  term: '(?:annonse|reklame|ad)[- ]?blo[ck]k?|blokkerer? (?:våre )?(?:annonser|reklame)|(?:annonser|reklame) (?:[^ ]+ ){0,2}blokker',
  ads: 'annonse|reklame',
  blocker: 'blokkering|blokkerer(?:en)',
  away: 'skjul|hindre|stopper|filtrer|blokker|(?:ikke|ingen) .{0,24}(?:vis|last|se\\b|slipp)',
  ask: 'deaktiver|slå[^ ]* .{0,50}?\\bav\\b|slå av|skru[^ ]* .{0,50}?\\bav\\b|skru av|hviteliste|whitelist|tillat|unntak|pause|fjern|avinstaller|koble[^ ]* .{0,30}(?:ut|fra)|(?:tillatte|godkjente|klarerte) (?:side|nettsted|nettsid)|la .{0,30}(?:slippe|vises|gjennom)|slipp .{0,20}(?:inn|gjennom)|unnta',
  detection:
    '(?:har|vi) .{0,20}(?:oppdaget|merket|registrert|funnet|ser\\b)|(?:ser ut til|ser ut som|virker som|tyder på|later til)|du (?:bruker|benytter|har|blokkerer)|(?:bruker|benytter) .{0,30}(?:blok|block)|(?:blok|block)[^ ]* .{0,20}(?:aktiv|slått på|registrert|oppdaget|funnet)|oppdaget|registrert',
};
