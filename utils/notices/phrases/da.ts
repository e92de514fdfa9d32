import type { Phrases } from './types';

export const da: Phrases = {
  language: 'da',
  term: '(?:annonce|reklame|ad)[- ]?blo[ck]k?|blokerer? (?:vores )?(?:annoncer|reklamer)|(?:annoncer|reklamer) (?:[^ ]+ ){0,2}blokere',
  ads: 'annonce|reklame',
  blocker: 'blocker(?:en|ing)|blokering',
  away: 'skjul|forhindr|stopper|filtrer|bloker|(?:ikke|ingen) .{0,24}(?:vis|indlæs|hent|se\\b|slipper)|uden (?:annoncer|reklame)',
  ask: 'deaktiver|slå[^ ]* .{0,50}?\\bfra\\b|slå fra|sluk[^ ]*|sl[aå] .{0,30}fra|hvidlist|whitelist|tillad|undtagelse|pause|sæt .{0,40}pause|fjern|afinstaller|luk[^ ]* .{0,30}for annonce|ophæv|tillade|(?:tilladte|godkendte|betroede) (?:side|websted|websid|hjemmesid)|lad .{0,30}(?:slippe|vises|igennem)|slip .{0,20}(?:ind|igennem)|undtag',
  detection:
    '(?:har|vi) .{0,20}(?:opdaget|bemærket|registreret|konstateret|fundet)|(?:ser ud til|lader til|tyder på|ligner)|du (?:bruger|benytter|anvender|har|blokerer)|(?:bruger|benytter|anvender) .{0,30}(?:blok|block)|(?:blok|block)[^ ]* .{0,20}(?:aktiv|slået til|registreret|fundet|opdaget)|opdaget|registreret',
};
