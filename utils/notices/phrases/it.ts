import type { Phrases } from './types';

export const it: Phrases = {
  language: 'it',
  term: "blocc(?:o|a|are|ano|hi|ando|ante|anti|atore|atori|aggio)(?: |-)?(?:di |del |della |delle |dei |degli |gli |le |la |i |il |l'|nostri |nostre )*(?:annunci|pubblicit|inserzion|banner|contenuti pubbl)|(?:pubblicità|annunci) (?:[^ ]+ ){0,2}bloccat|antipubblicità|anti-pubblicità|ad ?bloccante|(?:nascond|impedi|filtr)[^ ]* (?:[^ ]+ ){0,3}(?:pubblicità|annunci)",
  ads: 'pubblicità|annunci|inserzion',
  blocker: 'blocker|bloccatore|\\bblocco\\b',
  away: 'nascond|impedi|filtr|blocc|elimina|non .{0,24}(?:caric|mostr|visualizz|appai|vede|lascia)',
  ask: 'disattiv|disabilit|spegn(?:i|ete|ere|a\\b)|permett(?:i|ete|ere|a|endo)|consent(?:i|ite|ire|a) .{0,40}(?:annunci|pubblicit|visualizz)|white-?list|lista bianca|eccezion|sospend|mett(?:i|ere|ete) in pausa|rimuov|elimin(?:a|are|ate)|sblocc|disinstall|autorizz|abilit(?:a|are|ate) .{0,20}(?:annunci|pubblicit)|accett(?:a|are) (?:la |gli )?(?:annunci|pubblicit)|sit[io] (?:web )?(?:consentit|autorizzat|permess|attendibil|affidabil)|esclud|lasci(?:a|are|ate) (?:passare|caricare)|ferm(?:a|are|ate) ',
  detection:
    '(?:abbiamo|è stato|stato|hai|ha) .{0,24}(?:rilevato|notato|individuato|attivato|riscontrato|installato)|rilevat[oa]|(?:sembra|pare|a quanto pare|probabilmente)|stai (?:usando|utilizzando|bloccando|navigando)|sta (?:usando|utilizzando|bloccando)|(?:usi|utilizzi|usando|utilizzando|attivo) .{0,30}(?:blocc|adblock|ad block)|(?:blocc|adblock|ad block)[^ ]* .{0,20}(?:attivo|attivato|rilevato)',
};
