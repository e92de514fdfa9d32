/** What notices of made-up newspapers say, one a language. Written for these tests. */
export interface NoticeText {
  title: string;
  body: string;
  button: string;
}

const text = (title: string, body: string, button: string): NoticeText => ({ title, body, button });

export const texts: Readonly<Record<string, NoticeText>> = {
  en: text(
    'Ad blocker detected',
    'It looks like you are using an ad blocker. Please turn it off for this site so that we can go on paying our reporters.',
    'I have turned it off',
  ),
  de: text(
    'Sie nutzen einen Werbeblocker',
    'Unsere Redaktion lebt von Anzeigen. Bitte schalten Sie Ihren Werbeblocker für diese Seite aus.',
    'Erledigt, neu laden',
  ),
  fr: text(
    'Bloqueur de publicité détecté',
    'Il semble que vous utilisiez un bloqueur de publicités. Merci de le désactiver pour continuer votre lecture.',
    'Je l’ai désactivé',
  ),
  es: text(
    'Hemos detectado un bloqueador de anuncios',
    'Parece que estás usando un bloqueador de publicidad. Desactívalo para seguir leyendo, por favor.',
    'Ya lo he hecho',
  ),
  pt: text(
    'Bloqueador de anúncios detectado',
    'Parece que está a usar um bloqueador de anúncios. Por favor, desative-o neste site para continuar.',
    'Já desativei',
  ),
  it: text(
    'Abbiamo rilevato un blocco degli annunci',
    'Sembra che tu stia utilizzando un AdBlock. Disattivalo per questo sito e ricarica la pagina.',
    'Fatto',
  ),
  nl: text(
    'Je gebruikt een adblocker',
    'We zien dat je een advertentieblokkering hebt ingeschakeld. Schakel deze voor onze site uit.',
    'Uitgeschakeld',
  ),
  sv: text(
    'Vi har upptäckt en annonsblockerare',
    'Det verkar som att du använder en annonsblockerare. Stäng av den för att läsa vidare.',
    'Jag har stängt av',
  ),
  da: text(
    'Du bruger en reklameblokering',
    'Vi har opdaget, at du bruger en annonceblokker. Slå den fra for at læse videre.',
    'Jeg har slået den fra',
  ),
  no: text(
    'Vi ser at du bruker annonseblokkering',
    'Skru av annonseblokkeringen for nettstedet vårt, så kan du lese videre.',
    'Jeg har skrudd den av',
  ),
  fi: text(
    'Mainostenesto havaittu',
    'Käytät mainosten esto-ohjelmaa. Ole hyvä ja poista se käytöstä tällä sivustolla.',
    'Valmis',
  ),
  pl: text(
    'Wykryliśmy AdBlocka',
    'Wygląda na to, że korzystasz z programu blokującego reklamy. Wyłącz go na naszej stronie.',
    'Wyłączyłem',
  ),
  cs: text(
    'Používáte blokování reklam',
    'Zjistili jsme, že blokujete reklamy. Vypněte prosím blokátor reklam na našem webu.',
    'Hotovo',
  ),
  sk: text(
    'Zistili sme blokovanie reklám',
    'Používate blokátor reklám. Vypnite ho, prosím, na našej stránke.',
    'Hotovo',
  ),
  hu: text(
    'Hirdetésblokkolót használsz',
    'Úgy tűnik, hogy reklámblokkolót használsz. Kérjük, kapcsold ki ezen az oldalon.',
    'Kikapcsoltam',
  ),
  ro: text(
    'Am detectat un blocator de reclame',
    'Se pare că folosești un blocator de reclame. Te rugăm să îl dezactivezi pentru acest site.',
    'L-am dezactivat',
  ),
  bg: text(
    'Засякохме блокиране на реклами',
    'Изглежда използвате програма за блокиране на реклами. Моля, изключете я за нашия сайт.',
    'Готово',
  ),
  el: text(
    'Εντοπίσαμε αποκλεισμό διαφημίσεων',
    'Φαίνεται ότι χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων. Παρακαλούμε απενεργοποιήστε το.',
    'Έγινε',
  ),
  tr: text(
    'Reklam engelleyici tespit edildi',
    'Reklam engelleyici kullandığınızı fark ettik. Lütfen sitemiz için devre dışı bırakın.',
    'Kapattım',
  ),
  ru: text(
    'Обнаружен блокировщик рекламы',
    'Похоже, вы используете блокировщик рекламы. Пожалуйста, отключите его на нашем сайте.',
    'Я отключил',
  ),
  uk: text(
    'Виявлено блокувальник реклами',
    'Схоже, ви користуєтеся блокувальником реклами. Будь ласка, вимкніть його на нашому сайті.',
    'Готово',
  ),
  sr: text(
    'Открили смо блокатор реклама',
    'Изгледа да користите блокатор реклама. Молимо вас да га искључите на нашем сајту.',
    'Искључио сам',
  ),
  'sr-Latn': text(
    'Otkrili smo blokator reklama',
    'Izgleda da koristite blokator reklama. Molimo vas da ga isključite na našem sajtu.',
    'Gotovo',
  ),
  hr: text(
    'Otkrili smo blokator oglasa',
    'Čini se da koristite program za blokiranje oglasa. Molimo isključite ga na ovoj stranici.',
    'Isključio sam',
  ),
  lt: text(
    'Aptikome reklamos blokavimą',
    'Atrodo, kad naudojate reklamų blokavimo programą. Išjunkite ją mūsų svetainėje.',
    'Išjungiau',
  ),
  lv: text(
    'Konstatēts reklāmu bloķētājs',
    'Izskatās, ka jūs izmantojat reklāmu bloķētāju. Lūdzu, izslēdziet to mūsu vietnē.',
    'Izslēdzu',
  ),
  et: text(
    'Tuvastasime reklaamiblokeerija',
    'Tundub, et kasutate reklaamiblokeerijat. Palun lülitage see meie lehel välja.',
    'Valmis',
  ),
  ca: text(
    'Hem detectat un bloquejador d’anuncis',
    'Sembla que fas servir un bloquejador de publicitat. Desactiva’l per continuar llegint.',
    'Fet',
  ),
  ar: text(
    'تم اكتشاف مانع الإعلانات',
    'يبدو أنك تستخدم برنامج حظر الإعلانات. يرجى تعطيله في موقعنا لمتابعة القراءة.',
    'قمت بتعطيله',
  ),
  he: text(
    'זיהינו חוסם פרסומות',
    'נראה שאתם משתמשים בחוסם פרסומות. אנא כבו אותו באתר שלנו כדי להמשיך לקרוא.',
    'כיביתי',
  ),
  fa: text(
    'مسدودکنندهٔ تبلیغات شناسایی شد',
    'به نظر می‌رسد از مسدودکننده تبلیغات استفاده می‌کنید. لطفاً آن را در سایت ما غیرفعال کنید.',
    'غیرفعال کردم',
  ),
  hi: text(
    'विज्ञापन अवरोधक का पता चला',
    'ऐसा लगता है कि आप विज्ञापन अवरोधक का उपयोग कर रहे हैं। कृपया इसे हमारी साइट के लिए बंद करें।',
    'बंद कर दिया',
  ),
  th: text('ตรวจพบโปรแกรมบล็อกโฆษณา', 'ดูเหมือนว่าคุณกำลังใช้ตัวบล็อกโฆษณา กรุณาปิดใช้งานสำหรับเว็บไซต์ของเรา', 'ปิดแล้ว'),
  vi: text(
    'Phát hiện trình chặn quảng cáo',
    'Có vẻ bạn đang sử dụng trình chặn quảng cáo. Vui lòng tắt trình chặn để đọc tiếp.',
    'Tôi đã tắt',
  ),
  id: text(
    'Pemblokir iklan terdeteksi',
    'Sepertinya Anda menggunakan pemblokir iklan. Mohon nonaktifkan untuk situs kami.',
    'Sudah',
  ),
  ja: text(
    '広告ブロッカーが検出されました',
    '広告ブロックをご利用のようです。このサイトでは無効にして、ページを再読み込みしてください。',
    '無効にしました',
  ),
  ko: text(
    '광고 차단 프로그램이 감지되었습니다',
    '광고 차단 프로그램을 사용 중이신 것 같습니다. 저희 사이트에서는 해제해 주세요.',
    '해제했습니다',
  ),
  zh: text('检测到广告拦截插件', '您似乎正在使用广告拦截软件。请在本站关闭它，然后刷新页面。', '我已关闭'),
  'zh-Hant': text('偵測到廣告攔截程式', '您似乎正在使用廣告封鎖程式。請在本站停用後重新整理頁面。', '我已停用'),
};
