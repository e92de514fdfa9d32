import type { Phrases } from './types';

export const lv: Phrases = {
  language: 'lv',
  term: '(?:reklām|sludināj)[^ ]* (?:[^ ]+ )?(?:bloķ|blok)|(?:bloķ|blok)[^ ]* (?:[^ ]+ )?(?:reklām|sludin)|ad ?blok|adbloķ',
  ads: 'reklām|sludināj',
  blocker: 'bloķētāj',
  away: 'slēpj|paslēp|aptur|neļauj|filtrē|bloķē|ne(?:rād|tiek|ielād|redz|laiž)',
  ask: 'izslēdz|izslēgt|atslēdz|atslēgt|deaktiv|atspējo|atļauj|atļaut|balt(?:ajā|o|ais|ajam) sarakst|izņēmum|noņem|aptur|pievieno .{0,40}(?:sarakst|izņēm)|atbloķ|ieslēdziet reklām|(?:atļaut|uzticam)[^ ]* (?:vietn|lap)|palaid|neblok|neblo(?:ķē)|ļauj(?:iet|ies)? ',
  detection:
    '(?:konstatēj|konstatēts|pamanīj|atklāj|noteic|atklāts|redzam|uztvēr)|(?:izskatās|šķiet|acīmredzot|iespējams)|(?:izmantojat|izmanto|lietojat|lieto|jums ir (?:ieslēg|instal)|bloķējat)|(?:ieslēgt|aktīv)',
};
