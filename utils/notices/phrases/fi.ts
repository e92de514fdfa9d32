import type { Phrases } from './types';

export const fi: Phrases = {
  language: 'fi',
  term: 'mainos(?:ten|ton)?[- ]?(?:esto|este|esty|estä|estin|blok|block|suodat)|ad ?block|estä(?:ä|t|tte|vän) (?:[^ ]+ )?main(?:okset|onta|osten|oksia)|main(?:osten|onnan) esto|(?:estä|piilott)[^ ]* (?:[^ ]+ )?main(?:ok|on|os)',
  ads: 'mainok|mainos|mainon',
  blocker: 'estäj|esto-?ohjelm|suodattim',
  away: 'piilot|estä|suodat|poistaa|(?:ei|eivät) .{0,24}(?:lataud|näy|päse|tule)',
  ask: 'poista[^ ]* .{0,60}käytöstä|(?:ota|ottaa|ottakaa) .{0,40}pois|kytke[^ ]* .{0,60}\\bpois|sulje|sammuta|salli[^ ]*|poikkeu|valkoi(?:selle|nen) lista|keskeytä|tauolle|pois päältä|poistamalla|poistat|whitelist|lopeta|laita[^ ]* .{0,40}pois|(?:luotet|hyväksyt)[^ ]* (?:sivusto|sivu)|päästä .{0,30}(?:läpi|mainok)|jätä .{0,40}(?:ulkopuol|pois)',
  detection:
    '(?:havaitsimme|huomasimme|huomasi|havaittiin|havaittu|tunnistettu|tunnistimme|huomattu)|(?:näyttää|vaikuttaa|ilmeisesti|taitaa)|käyt(?:ät|ätte|össäsi|össä|etään)|(?:sinulla|selaimessasi|teillä) on|päällä|selai[^ ]* (?:estä|piilott|on )',
};
