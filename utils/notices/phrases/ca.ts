import type { Phrases } from './types';

export const ca: Phrases = {
  language: 'ca',
  term: "bloque?(?:jador|jadors|ig|jar|ja|gen|ges|geu)?s? (?:de |d'|els |la |dels |les |nostres )*(?:anunci|publici)|(?:anuncis|publicitat) (?:[^ ]+ ){0,2}bloque|antipublicitat",
  ads: 'anunci|publicitat',
  blocker: 'bloquejador',
  away: 'amag|oculta|impede|filtr|bloque|no .{0,24}(?:carreg|mostr|apare|veu|deix)',
  ask: 'desactiv|deshabilit|inhabilit|apag(?:a|ueu|ar|ui)|permet(?:eu|i|re|\\b)|llista blanca|excepci[oó]|paus(?:a|eu|ar)|elimin(?:a|eu|ar)|desbloque|treu(?:re|\\b)|activ(?:a|eu|ar) (?:la |els )?(?:publici|anunci)|accept(?:a|eu|ar) (?:la |els )?(?:publici|anunci)|(?:llocs|webs|pàgines) (?:web )?(?:permes|autoritz|de confiança)|exclou|deixeu? (?:passar|que)|atur(?:a|eu|ar) ',
  detection:
    "(?:hem|s'ha|ha estat) .{0,20}(?:detectat|notat|trobat|observat|vist)|detectat|(?:sembla|pel que sembla|creiem|veiem)|(?:utilitz|fas servir|feu servir|estàs? (?:bloque|util)|tens (?:un|activ)|teniu (?:un|activ))",
};
