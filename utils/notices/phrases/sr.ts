import type { Phrases } from './types';

export const sr: Phrases = {
  language: 'sr',
  term: '(?:ад|едб|адс|еди)[- ]?блок|блок(?:ир|атор|ер|ат)[^ ]* (?:[^ ]+ )?(?:реклам|оглас)|(?:реклам|оглас)[^ ]* (?:[^ ]+ ){0,2}блокир|blok(?:ir|ator|er|at)[^ ]* (?:[^ ]+ )?(?:reklam|oglas)|(?:reklam|oglas)[^ ]* (?:[^ ]+ ){0,2}blokir',
  ads: 'реклам|оглас|reklam|oglas',
  blocker: 'блокатор|blokator',
  away: 'сакрива|крије|спречава|филтрира|блокир|не .{0,24}(?:учита|приказ|прола|виде|пушта)|sakriva|krije|sprečava|filtrira|blokir|ne .{0,24}(?:učita|prikaz|prola|vide|pušta)',
  ask: 'искључ(?:ите|и|ити|ивање)|онемогућ|угас(?:ите|и)|деактивир|дозвол(?:ите|и|ити)|бел(?:у|а|ој) лист|изузет|изузец|деблокир|одблокир|уклон(?:ите|и)|паузир|isključ(?:ite|i|iti|ivanje)|onemoguć|ugas(?:ite|i)|deaktivir|dozvol(?:ite|i|iti)|bel(?:u|a|oj) list|izuzet|izuzec|deblokir|odblokir|uklon(?:ite|i)|pauzir|(?:дозвољен|поуздан)[^ ]* (?:сајт|страниц)|(?:dozvoljen|pouzdan)[^ ]* (?:sajt|stranic)|пропуст(?:ите|и)|изузм|заустав|propust(?:ite|i)|pust(?:ite|i) |izuzm|zaustav',
  detection:
    '(?:открили|приметили|детектова|уочили|установили|откривен|примећен)|(?:изгледа|чини се|вероватно|видимо)|(?:користите|користиш|имате (?:укључ|актив|инстал)|користи|блокирате)|(?:укључен|активан)|(?:otkrili|primetili|detektova|uočili|ustanovili|otkriven|primećen|detektovan)|(?:izgleda|čini se|verovatno|vidimo)|(?:koristite|koristiš|imate (?:uključ|aktiv|instal)|koristi|blokirate)|(?:uključen|aktivan)',
};
