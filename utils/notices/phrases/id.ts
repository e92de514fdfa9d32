import type { Phrases } from './types';

export const id: Phrases = {
  language: 'id',
  term: '(?:pem)?blok(?:ir|iran|er)?(?: |-)?(?:[^ ]+ )?iklan|(?:mem|di)blok(?:ir)? (?:[^ ]+ ){0,2}iklan|iklan (?:[^ ]+ ){0,2}(?:di)?blok|penghalang iklan|penghambat iklan|ad ?blok|anti-?iklan',
  ask: 'matikan|mematikan|non-?aktif|menonaktif|nonaktifkan|izinkan|mengizinkan|daftar putih|pengecualian|kecualikan|hapus|jeda|hentikan|whitelist|buka blokir|copot|lepas|(?:situs|website|laman)[^ ]* (?:yang )?(?:diizinkan|dipercaya|tepercaya)',
  detection:
    '(?:mendeteksi|terdeteksi|deteksi|melihat|menemukan|mengetahui|kami lihat)|(?:sepertinya|tampaknya|kelihatannya|nampaknya|terlihat)|(?:menggunakan|memakai|memasang|mengaktifkan|anda memblok|kamu memblok)|(?:aktif|menyala)',
};
