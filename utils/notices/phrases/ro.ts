import type { Phrases } from './types';

export const ro: Phrases = {
  language: 'ro',
  term: '(?:blocat|bloch|bloca)[^ ]* (?:de |a |al |ale )*(?:reclam|anunț|publicit)|(?:reclam|anunț|publicit)[^ ]* (?:[^ ]+ ){0,2}blocat|anti-?reclam|ad ?bloc(?!k)',
  ads: 'reclam|publicit|anunțuri',
  blocker: 'blocator|blocant',
  away: 'ascun|împiedic|filtr|bloc|opreșt|nu .{0,24}(?:încarc|încărc|afiș|apar|văd|lasă|ajung)',
  ask: 'dezactiv|opri(?:ți|ti|rea|i\\b|t\\b)|oprește|permite|permiteți|lista albă|whitelist|excepți|deblocați|debloca|elimin|scoate|suspend|pune .{0,30}pauză|dezinstal|închide|activ(?:ați|ează) (?:[^ ]+ )?reclam|(?:site-uri|siteuri|pagini)[^ ]* (?:permise|de încredere|aprobate|acceptate)|exclude|lăsați|lasă ',
  detection:
    '(?:am|a fost|s-a|ai|ați|au) .{0,20}(?:detectat|observat|constatat|identificat|activat|instalat)|detectat|(?:se pare|pare că|aparent|probabil|vedem)|(?:folosești|folosiți|utilizezi|utilizați|ai un|aveți un|blocați|blochezi)|este (?:activ|pornit|activat)|împiedic',
};
