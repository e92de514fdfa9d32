import type { Phrases } from './types';

export const pt: Phrases = {
  language: 'pt',
  term: 'bloque(?:ador|adores|io|ando|ia|iam|ie)?(?:ar)? (?:de |dos |do |os |as |nossos |a )*(?:anúncio|publici|propaganda|conteúdo publi)|(?:anúncios|publicidade) (?:[^ ]+ ){0,2}bloquead|antipublicidade|anti-anúncio|(?:ocult|imped|filtr)[^ ]* (?:[^ ]+ ){0,3}(?:publicidade|anúncios)',
  ads: 'anúncios|publicidade',
  blocker: 'bloqueador',
  away: 'ocult|escond|imped|filtr|bloque|suprim|não .{0,24}(?:carreg|mostr|exibi|apresent|aparec|deix|chega)',
  ask: 'desativ|desactiv|desabilit|deslig(?:ue|ar|a\\b|ando)|permit(?:a|ir|e|indo) .{0,40}(?:anúncio|publici|site|página)|lista branca|lista de (?:permiss|permitid|exce)|exce[cç][aã]o|exceç|paus(?:e|ar) |remov(?:a|er)|elimin(?:e|ar)|desbloque|desinstal|autoriz(?:e|ar)|habilit(?:e|ar) .{0,20}(?:anúncio|publici)|aceit(?:e|ar) (?:os |a )?(?:anúncio|publici)|suspend|(?:sites?|páginas?) (?:permitid|autorizad|confiáve|de confiança)|exclu(?:a|ir)|deix(?:e|ar|a) (?:passar|carregar|os anúncios|a publicidade)|\\b[ao]s? permit|permit[^ ]*-[ln]?[ao]s?\\b',
  detection:
    '(?:foi|detectamos|detetámos|detetamos|detectado|detetado|detectada|detetada|detectou|notamos|notámos|percebemos|reparámos|identificamos)|(?:parece|aparentemente|vimos|verificamos)|(?:está|estás) .{0,20}(?:usar|usando|utilizar|utilizando|bloquear|bloqueando|ativ)|(?:usa|utiliza|tem|usando|utilizando) .{0,30}(?:bloque|adblock|ad block)|interferência|navegador .{0,30}(?:bloque|imped|ocult)|adblock .{0,20}ativ',
};
