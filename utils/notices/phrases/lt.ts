import type { Phrases } from './types';

export const lt: Phrases = {
  language: 'lt',
  term: '(?:reklam|skelbim)[^ ]* (?:[^ ]+ )?blok|blok(?:av|uo|at)[^ ]* (?:[^ ]+ )?(?:reklam|skelbim)|ad ?blok',
  ads: 'reklam|skelbim',
  blocker: 'blokatori|blokuotoj',
  away: 'slepia|paslep|stabdo|neleidžia|filtruoj|blokuo|ne(?:rodo|įkel|mato|matyti|praleid)',
  ask: 'išjun(?:kite|k|gti|gdami|gę)|atjun(?:kite|gti)|deaktyv|leis(?:kite|ti|dami)|leidž|balt(?:ąjį|aji|asis|ą) sąraš|išimt|pašalin|sustabd|pristabd|pridėk|išjung|įjunkite reklam|atblok|(?:leidžiam|patikim|leistin)[^ ]* (?:svetain|puslap|tinklala)|praleis(?:kite|k|ti)|neblokuo(?:kite|k)|išimč|įtrauk[^ ]* .{0,50}sąraš',
  detection:
    '(?:pastebėj|aptik|nustat(?:ėme|yta)|matome|užfiksav)|(?:atrodo|panašu|tikriausiai|regis)|(?:naudojat|naudojate|naudoji|naudoja|turite (?:įjung|įdieg)|blokuojate)|(?:įjungt|aktyv)',
};
