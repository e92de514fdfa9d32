import type { Phrases } from './types';

export const sv: Phrases = {
  language: 'sv',
  term: '(?:annons|reklam|ad)[- ]?block|(?:annons|reklam)[- ]?spärr|blockerar? (?:våra )?(?:annonser|reklam)|(?:annonser|reklam) (?:[^ ]+ ){0,2}blockera|(?:döljer|hindrar|stoppar|filtrerar) (?:[^ ]+ ){0,2}(?:annons|reklam)',
  ads: 'annons|reklam',
  blocker: 'blocker(?:are|ing)|spärr',
  away: 'dölj|döljer|hindra|stoppa|filtrera|blocker|(?:inte|inga) .{0,24}(?:visa|ladda|synas|syns|släpp)',
  ask: 'inaktiver|avaktiver|deaktiver|stäng[^ ]* (?:[^ ]+ ){0,5}av\\b|stäng av|slå[^ ]* (?:[^ ]+ ){0,5}av\\b|vitlist|vit lista|tillåt|undantag|pausa|avinstaller|ta bort|koppla[^ ]* .{0,30}ur|släpp[^ ]* .{0,30}(?:annonser|reklam)|avblocker|stänga|(?:tillåtna|betrodda|godkända) (?:sajt|webbplats|sidor|webbsid)|släpp[^ ]* (?:igenom|fram)|låt .{0,30}(?:ladda|synas|visas)|stoppa ',
  detection:
    '(?:har|vi) .{0,20}(?:upptäckt|märkt|noterat|hittat|ser\\b)|upptäck(?:t|ts)|(?:verkar|ser ut som|tycks|förefaller)|du (?:använder|har|blockerar|kör)|använd(?:er|a|ning) .{0,30}(?:block|spärr)|block[^ ]* .{0,20}(?:aktiv|påslagen|aktiverad|används)|hindrar',
};
