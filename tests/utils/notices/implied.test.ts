import { expect, test } from 'vitest';
import { languages } from '@/utils/notices/phrases';
import { namesBlocker } from '@/utils/notices/search';
import { fold } from '@/utils/notices/text';
import { findWords } from '@/utils/notices/words';

/** Nobody is called a blocker, and still it is asked for. Then the same words of a page that asks for something else. */
const SAID: Readonly<Record<string, readonly [string, string]>> = {
  en: ['A privacy tool keeps our ads from loading. Pause it here.', 'Our browser game has no ads. Turn off the sound.'],
  de: [
    'Eine Erweiterung Ihres Browsers lässt unsere Werbung nicht durch. Bitte deaktivieren Sie diese.',
    'Werbung im Browser: Deaktivieren Sie personalisierte Anzeigen im Konto.',
  ],
  fr: [
    'Une extension masque nos annonces. Merci de la désactiver ici.',
    'Annonces : autorisez les notifications de votre navigateur.',
  ],
  es: [
    'Una extensión no deja que se muestre la publicidad. Desactívela, por favor.',
    'Publicidad: activa las alertas del navegador o desactiva el sonido.',
  ],
  pt: [
    'O seu navegador esconde os anúncios. Desative a extensão, por favor.',
    'Anúncios grátis: desative os alertas no navegador.',
  ],
  it: [
    'Un’estensione nasconde i nostri annunci. Disattivala, per favore.',
    'Annunci di lavoro nel browser: disattiva gli avvisi quando vuoi.',
  ],
  nl: [
    'Een extensie verbergt onze advertenties. Schakel die hier uit.',
    'Advertenties plaatsen in de browser? Schakel meldingen uit wanneer u wilt.',
  ],
  sv: [
    'Ett tillägg döljer våra annonser. Stäng av det här, tack.',
    'Annonser i webbläsaren: stäng av aviseringar när du vill.',
  ],
  da: ['En udvidelse skjuler vores annoncer. Slå den fra her.', 'Annoncer i browseren: slå beskeder fra, når du vil.'],
  no: ['En utvidelse skjuler annonsene våre. Skru den av her.', 'Annonser i nettleseren: skru av varsler når du vil.'],
  fi: [
    'Laajennus piilottaa mainoksemme. Poista se käytöstä täällä.',
    'Mainokset selaimessa: poista ilmoitukset käytöstä milloin vain.',
  ],
  pl: [
    'Rozszerzenie nie przepuszcza naszych reklam. Wyłącz je, proszę.',
    'Reklama w przeglądarce: wyłącz powiadomienia, kiedy chcesz.',
  ],
  cs: ['Rozšíření skrývá naše reklamy. Vypněte ho prosím.', 'Inzerce v prohlížeči: upozornění vypněte, kdy chcete.'],
  sk: [
    'Rozšírenie skrýva naše reklamy. Vypnite ho prosím.',
    'Inzercia v prehliadači: upozornenia vypnite, keď chcete.',
  ],
  hu: [
    'Egy bővítmény elrejti a hirdetéseinket. Kapcsolja ki itt.',
    'Hirdetések a böngészőben: az értesítést kapcsolja ki bármikor.',
  ],
  ro: [
    'O extensie ascunde reclamele noastre. Dezactivați-o aici.',
    'Reclame în browser: dezactivați notificările oricând.',
  ],
  bg: [
    'Разширение скрива рекламите ни. Изключете го тук.',
    'Реклама в браузъра: изключете известията, когато пожелаете.',
  ],
  el: [
    'Μια επέκταση κρύβει τις διαφημίσεις μας. Απενεργοποιήστε την εδώ.',
    'Διαφημίσεις στον περιηγητή: απενεργοποιήστε τις ειδοποιήσεις.',
  ],
  tr: [
    'Bir eklenti reklamlarımızı gizliyor. Lütfen burada kapatın.',
    'Tarayıcıda reklam verin: bildirimleri kapatın ya da açın.',
  ],
  ru: [
    'Расширение прячет нашу рекламу. Отключите его здесь.',
    'Реклама в браузере: отключите уведомления в любое время.',
  ],
  uk: ['Розширення приховує нашу рекламу. Вимкніть його тут.', 'Реклама в браузері: вимкніть сповіщення будь-коли.'],
  sr: ['Проширење сакрива наше рекламе. Искључите га овде.', 'Огласи у прегледачу: искључите обавештења кад желите.'],
  hr: [
    'Proširenje skriva naše oglase. Isključite ga ovdje.',
    'Oglasi u pregledniku: isključite obavijesti kad želite.',
  ],
  lt: ['Plėtinys slepia mūsų reklamą. Išjunkite jį čia.', 'Skelbimai naršyklėje: pranešimus išjunkite kada panorėję.'],
  lv: [
    'Paplašinājums slēpj mūsu reklāmas. Izslēdziet to šeit.',
    'Sludinājumi pārlūkā: paziņojumus izslēdziet jebkurā laikā.',
  ],
  et: [
    'Laiendus peidab meie reklaami. Lülitage see siin välja.',
    'Reklaam brauseris: lülitage teated välja, millal soovite.',
  ],
  ca: [
    'Una extensió amaga els nostres anuncis. Desactiva-la aquí.',
    'Anuncis al navegador: desactiva els avisos quan vulguis.',
  ],
  ar: ['إضافة في المتصفح تخفي إعلاناتنا. نرجو تعطيلها هنا.', 'إعلانات مبوبة في المتصفح: تعطيل التنبيهات متاح دائماً.'],
  he: ['תוסף בדפדפן מסתיר את הפרסומות שלנו. נא לכבות אותו כאן.', 'מודעות דרושים בדפדפן: אפשר לכבות התראות תמיד.'],
  fa: ['افزونه‌ای تبلیغات ما را پنهان می‌کند. آن را غیرفعال کنید.', 'آگهی در مرورگر: اعلان‌ها را غیرفعال کنید.'],
  hi: ['एक एक्सटेंशन हमारे विज्ञापन छिपा रहा है। कृपया उसे बंद करें।', 'ब्राउज़र में विज्ञापन दें: सूचनाएँ जब चाहें बंद करें।'],
  th: ['ส่วนขยายซ่อนโฆษณาของเรา กรุณาปิดใช้งานที่นี่', 'ลงโฆษณาผ่านเบราว์เซอร์ กรุณาปิดเสียงเตือน'],
  vi: [
    'Một tiện ích đã ẩn quảng cáo của chúng tôi. Vui lòng tắt nó.',
    'Quảng cáo trên trình duyệt: vui lòng tắt thông báo.',
  ],
  id: [
    'Sebuah ekstensi menyembunyikan iklan kami. Tolong matikan di sini.',
    'Iklan di peramban: matikan notifikasi kapan saja.',
  ],
  ja: [
    '拡張機能により広告が表示されません。オフにしてください。',
    'ブラウザで広告を出す方は通知をオフにしてください。',
  ],
  ko: ['확장 기능이 광고를 숨기고 있습니다. 꺼 주세요.', '브라우저에서 광고 문의: 알림을 꺼 주세요.'],
  zh: ['扩展程序隐藏了本站的广告，请停用。', '在浏览器投放广告：请停用通知。'],
};

test('every language has its row', () => {
  expect(Object.keys(SAID).sort()).toEqual(languages.map(({ language }) => language).sort());
});

test.each(Object.entries(SAID))('%s: what keeps advertising away is a blocker, whatever it is called', (_, [asked]) => {
  expect(namesBlocker(asked)).toBe(true);
  expect(findWords(fold(asked))).toMatchObject({ term: true, ask: true });
});

test.each(Object.entries(SAID))('%s: advertising, a browser and an ask make none', (_, [, other]) => {
  expect(namesBlocker(other)).toBe(false);
  expect(findWords(fold(other))).toMatchObject({ term: false });
});

test('a long text that has all of it somewhere implies nothing', () => {
  const far = `An extension for readers. ${'The harbour office counts the boats. '.repeat(30)} We hide no ads. Turn it off.`;
  expect(namesBlocker(far)).toBe(false);
  expect(findWords(fold(far))).toMatchObject({ term: false });
});

test.each([
  ['Block this ad. Turn off personalised ads.'],
  ['Filter ads by price. Remove the filter and allow alerts.'],
  ['Diese Anzeige blockieren. Personalisierte Werbung deaktivieren.'],
  ['Bloquear este anuncio. Desactivar la publicidad personalizada.'],
  ['Заблокувати цю рекламу. Вимкнути персоналізовану рекламу.'],
  ['Заблокировать эту рекламу. Отключить показ.'],
  ['Blokuj tę reklamę. Wyłącz powiadomienia.'],
  ['Skryť inzerát. Vypnúť upozornenia.'],
  ['A hirdetés elrejtése. Értesítés kikapcsolása.'],
  ['Reklamı gizle. Bildirimleri kapat.'],
  ['この広告を非表示にする。通知をオフにする。'],
  ['이 광고 숨기기. 알림 해제.'],
  ['隐藏此广告。停用通知。'],
])('"%s" is a choice of the reader about an advertisement', (text) => {
  expect(findWords(fold(text)).implied).toBe(false);
});
