import type { Phrases } from './types';

export const nl: Phrases = {
  language: 'nl',
  term: '(?:advertentie|reclame|ad|ads|advertising)s?[- ]?blok|(?:advertenties|reclames?) (?:[^ ]+ ){0,2}(?:blokkeer|geblokkeerd|te blokkeren)|blokkeert? (?:onze |de )?(?:advertenties|reclame)|(?:verberg|verhinder|houd)[^ ]* (?:[^ ]+ ){0,2}(?:advertenties|reclame)',
  ads: 'advertenties?|reclames?',
  blocker: 'blok?ck?er',
  away: 'verberg|verhinder|houd[^ ]* .{0,40}tegen|filter|blokke|(?:niet|geen) .{0,24}(?:laad|laden|getoond|tonen|zien|zichtbaar|door)',
  ask: 'schakel[^ ]* .{0,80}?\\buit\\b|uit(?:te |ge|te)?schakel|zet[^ ]* .{0,60}?\\b(?:uit|af)\\b|uit(?:te )?zetten|whitelist|witte lijst|uitzondering|sta\\b.{0,50}\\btoe\\b|toe(?:te )?(?:staan|laten|gestaan)|(?:advertenties|reclame) (?:toe|te tonen|accepteren)|deactiv|pauzeer|verwijder|deblokkeer|laat .{0,30}(?:advertenties|reclame)|(?:toegestane|vertrouwde|toegelaten) (?:site|website|pagina)|laat .{0,30}(?:door|laden)|sluit .{0,40}uit|uit(?:te )?sluiten',
  detection:
    '(?:gebruik(?:t|en)?|hebt|heeft|heb) .{0,40}(?:blok|adblock|ad-block)|(?:adblock|blok)[^ ]* .{0,40}(?:gebruik|actief|gedetecteerd|ingeschakeld|aan\\b|geactiveerd|ontdekt)|gedetecteerd|gemerkt|opgemerkt|ontdekt|(?:lijkt|blijkbaar|schijnbaar|zien dat|ziet ernaar)',
};
