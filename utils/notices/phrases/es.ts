import type { Phrases } from './types';

export const es: Phrases = {
  language: 'es',
  term: 'bloque(?:ador|adores|o|ando|as|a|an|en|e)?r? (?:de |del |los |la |nuestros |tus |nuestra )*(?:anuncio|publici|contenido publi|propaganda|aviso)|(?:anuncios|publicidad) (?:[^ ]+ ){0,2}bloquead|antipublicidad|anti-publicidad|bloquea-?anuncios|(?:ocult|imp[ei]d|filtr)[^ ]* (?:[^ ]+ ){0,3}(?:publicidad|anuncios)',
  ads: 'anuncios|publicidad',
  blocker: 'bloqueador',
  away: 'ocult|imp[ei]d|filtr|bloque|suprim|elimina|no (?:[^ ]+ ){0,3}(?:carg|muestr|aparec|ve[nr]?\\b|llega|deja)',
  ask: 'desactiv|desactív|deshabilit|inhabilit|apag(?:a|ue|ar)|permit(?:e|a|ir|en|iendo) .{0,40}(?:anuncio|public|sitio|página)|lista blanca|añad(?:e|a|ir) .{0,40}(?:excepci|lista|permitid)|agreg(?:a|ue|ar) .{0,40}(?:excepci|lista|permitid)|excepci[oó]n|paus(?:a|e|ar)|quit(?:a|e|ar) |elimin(?:a|e|ar) |desbloque|desinstal|habilit(?:a|e|ar) .{0,20}(?:anuncio|publici)|acept(?:a|e|ar) (?:los |la )?(?:anuncio|publici)|activ(?:a|e|ar) (?:los |la )?(?:anuncio|publici)|(?:sitios?|páginas?|webs?) (?:web )?(?:permitid|autorizad|de confianza|aceptad)|excluy|exclu[ií]r|dej(?:a|e|ar) (?:pasar|cargar)|det(?:én|ener|enga)|permít|(?:\\bl[oa]s?) permit|permit(?:e|a|ir)l[oa]s?\\b',
  detection:
    '(?:hemos|se ha|ha sido|hemos|has|ha) .{0,20}(?:detectado|notado|encontrado|activado|observado)|detect(?:amos|ado|ó|a\\b|aron)|(?:parece|creemos|al parecer|notamos|vemos|aparentemente)|est[aá]s? (?:usando|utilizando|bloqueando|activ)|(?:usas|utilizas|usando|utilizando|tienes|tiene) .{0,30}(?:bloque|adblock|ad block)|interferencia|(?:usas|utilizas|tienes|usa|utiliza) (?:un |el )?bloque|algo (?:impide|bloquea)|navegador .{0,30}(?:bloque|imp[ei]d|ocult)',
};
