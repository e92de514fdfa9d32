import type { Phrases } from './types';

export const tr: Phrases = {
  language: 'tr',
  term: '(?:reklam|ad) ?(?:blok|engel|önle|block)|reklam(?:lar)?(?:ı|ını|ları|larımızı|ların|imizi)? (?:[^ ]+ ){0,2}(?:engel|blok)|reklam(?:ları)? (?:kapatıcı|filtre)|(?:gizle|engelle|filtrele)[^ ]* (?:[^ ]+ )?reklam',
  ads: 'reklam',
  blocker: 'engelleyici|engelleme',
  away: 'gizle|gizli|engel|durduru|filtre|süz|izin vermi|(?:görün|göster|yükle|çık)[^ ]*(?:mü|mi|me)yor|(?:görün|göster|yükle)[^ ]*(?:medi|emedi|emiyor)|göremi',
  ask: 'devre ?dışı|kapat(?:ın|ınız|ıp|arak|manız|mak|ır|ın)?|kapatman|izin ver|beyaz liste|istisna|kaldır(?:ın|ınız)?|durdur|duraklat|etkisiz|devreden çıkar|pasif|engeli kaldır|ekle(?:yin|yiniz) .{0,20}(?:istisna|liste)|whitelist|(?:izin verilen|güvenilir) (?:site|sayfa|web)|hariç tut|muaf ',
  detection:
    'tespit (?:et|edil)|algıla(?:dık|ndı|nmış)|fark et(?:tik)?|saptan|görünüyor|görünüyor|anlaşıl|sanırım|görüyoruz|kullan(?:ıyor|dığınız|makta|mışsın|ılıyor)|(?:engelleyici|adblock)[^ ]* .{0,20}(?:açık|aktif|etkin|kullan|var)|olduğunu',
};
