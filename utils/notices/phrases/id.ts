import type { Phrases } from './types';

export const id: Phrases = {
  language: 'id',
  term: '(?:pem)?blok(?:ir|iran|er)?(?: |-)?(?:[^ ]+ )?iklan|(?:mem|di)blok(?:ir)? (?:[^ ]+ ){0,2}iklan|iklan (?:[^ ]+ ){0,2}(?:di)?blok|penghalang iklan|penghambat iklan|ad ?blok|anti-?iklan',
  ads: 'iklan',
  blocker: 'pemblokir',
  away: 'sembunyi|nyembunyi|cegah|halang|blokir|saring|filter|(?:tidak|nggak|tak|gagal|belum) .{0,24}(?:tampil|muncul|muat|terlihat|lewat)',
  ask: 'matikan|mematikan|non-?aktif|menonaktif|nonaktifkan|izinkan|mengizinkan|daftar putih|pengecualian|kecualikan|hapus|jeda|hentikan|whitelist|buka blokir|copot|lepas|(?:situs|website|laman)[^ ]* (?:yang )?(?:diizinkan|dipercaya|tepercaya)|di(?:matikan|nonaktifkan|izinkan|kecualikan|hentikan|hapus|bolehkan)|biarkan iklan',
  detection:
    '(?:mendeteksi|terdeteksi|deteksi|melihat|menemukan|mengetahui|kami lihat)|(?:sepertinya|tampaknya|kelihatannya|nampaknya|terlihat)|(?:menggunakan|memakai|memasang|mengaktifkan|anda memblok|kamu memblok)|(?:aktif|menyala)',
};
