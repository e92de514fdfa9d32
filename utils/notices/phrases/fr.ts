import type { Phrases } from './types';

export const fr: Phrases = {
  language: 'fr',
  term: "(?:anti-?|bloque)?(?:bloqueurs?|bloqueuse|blocage|bloquage|bloquer|bloquez|bloque|bloquent|bloquant) (?:d'|de |des |la |les |nos |vos |toutes? )*(?:annonce|pub|contenu|bandeau|écrans? publi)|(?:bloqueur|extension|logiciel|module|programme)s? (?:[^ ]+ )?anti-?pub|anti-?pub|publicités? (?:[^ ]+ ){0,3}bloqué|ad ?bloqueur|(?:masqu|empêch|filtr)[^ ]* (?:[^ ]+ ){0,2}(?:publicité|pubs\\b|annonces)",
  ads: 'publicité|\\bpubs?\\b|annonces',
  blocker: 'bloqueur',
  away: "masqu|cach|empêch|filtr|bloqu|supprim|(?:ne|n')[^.]{0,24} (?:pas|plus) .{0,24}(?:charg|affich|appara|visible|diffus)|interrom",
  ask: 'désactiv|mettre .{0,30}(?:pause|liste blanche)|mettez .{0,40}(?:pause|liste blanche)|en pause|liste blanche|whitelist|autoris(?:er|ez|e|ant) .{0,40}(?:pub|annonce|affichage|site)|accept(?:er|ez|e) (?:les |la |nos )?(?:pub|annonce)|exception|débloqu|désinstall|retir(?:er|ez)|supprim(?:er|ez)|coup(?:er|ez) |éteign|stopp(?:er|ez)|suspend|activ(?:er|ez) (?:les |la |nos )?pub|laiss(?:er|ez) .{0,30}pub|sites? (?:autorisé|de confiance|approuvé|accepté)|exclu(?:re|ez)|laiss(?:er|ez) .{0,30}(?:passer|charger)|arrêt(?:er|ez) |autorise[rz]-l|\\bles autoris',
  detection:
    '(?:semble|semblerait|apparemment|visiblement|on dirait|il paraît|paraît)|(?:avons|a|ont|été|est) .{0,20}(?:détecté|remarqué|constaté|repéré|activé|trouvé)|détect(?:é|ion|e\\b)|vous (?:utilis|naviguez avec|bloqu|avez (?:un|activé|installé))|utilis(?:ez|es|iez|ation|ant) .{0,30}(?:bloqu|adblock|anti|ad block)|empêche|tu utilis|interférence',
};
