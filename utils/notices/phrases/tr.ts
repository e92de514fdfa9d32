import type { Phrases } from './types';

export const tr: Phrases = {
  language: 'tr',
  term: '(?:reklam|ad) ?(?:blok|engel|önle|block)|reklam(?:lar)?(?:ı|ını|ları|larımızı|ların|imizi)? (?:[^ ]+ ){0,2}(?:engel|blok)|reklam(?:ları)? (?:kapatıcı|filtre)|(?:reklam)[^ ]* .{0,90}\\bengelleyici|(?:gizle|engelle|filtrele)[^ ]* (?:[^ ]+ )?reklam',
  ask: 'devre ?dışı|kapat(?:ın|ınız|ıp|arak|manız|mak|ır|ın)?|kapatman|izin ver|beyaz liste|istisna|kaldır(?:ın|ınız)?|durdur|duraklat|etkisiz|devreden çıkar|pasif|engeli kaldır|ekle(?:yin|yiniz) .{0,20}(?:istisna|liste)|whitelist|(?:izin verilen|güvenilir) (?:site|sayfa|web)',
  detection:
    'tespit (?:et|edil)|algıla(?:dık|ndı|nmış)|fark et(?:tik)?|saptan|görünüyor|görünüyor|anlaşıl|sanırım|görüyoruz|kullan(?:ıyor|dığınız|makta|mışsın|ılıyor)|(?:engelleyici|adblock)[^ ]* .{0,20}(?:açık|aktif|etkin|kullan|var)|olduğunu',
};
