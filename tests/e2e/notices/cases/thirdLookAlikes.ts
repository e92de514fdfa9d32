/** The third outsiders' look-alikes: boxes over or beside the page that ask for something else. */
import type { LookAlike } from './lookalikes';
import { js } from './secondShapes';
import { thirdLookAlikesInText } from './thirdLookAlikesInText';

const added = (html: string, more = ''): LookAlike => ({
  box: '#box',
  script: `after(200,()=>{const box=make(${js(html)});box.id='box';document.body.append(box);${more};shown(box)})`,
});

const modal = (lang: string, inner: string): LookAlike => ({
  lang,
  ...added(
    `<div class="modal show" style="position:fixed;inset:0;background:#0009;z-index:99999"><div role="dialog" aria-modal="true" style="background:#fff;max-width:540px;margin:8vh auto;padding:26px">${inner}</div></div>`,
    "document.body.style.overflow='hidden'",
  ),
});

const strip = (lang: string, inner: string, edge = 'bottom:0'): LookAlike => ({
  lang,
  ...added(
    `<div style="position:fixed;left:0;right:0;${edge};background:#fff;border:1px solid #ccc;padding:16px;z-index:9000">${inner}</div>`,
  ),
});

const toast = (lang: string, inner: string): LookAlike => ({
  lang,
  ...added(
    `<div role="alert" style="position:fixed;right:18px;bottom:18px;width:320px;background:#fff;border:1px solid #bbb;padding:16px;z-index:8000">${inner}</div>`,
  ),
});

const consents: Readonly<Record<string, LookAlike>> = {
  'pay-or-consent-de': modal(
    'de',
    '<h2>Weiter mit Werbung oder im Abo</h2><p>Mit Ihrer Zustimmung setzen wir und 187 Partner Cookies für personalisierte Werbung. Ohne Zustimmung lesen Sie im Pur-Abo werbefrei für 3,99 €. Ihre Entscheidung können Sie jederzeit in den Einstellungen widerrufen.</p><button>Zustimmen und weiter</button><button>Pur-Abo abschließen</button>',
  ),
  'pay-or-consent-it': modal(
    'it',
    '<p><b>Accetta la pubblicità o abbonati</b></p><p>Per continuare a leggere gratuitamente accetta i cookie, anche pubblicitari. Se li rifiuti puoi scegliere l’abbonamento senza pubblicità.</p><button>Accetta e continua</button><button>Rifiuta e abbonati</button>',
  ),
  'consent-panel-ca': modal(
    'ca',
    '<h3>Gestió de galetes</h3><p>Aquest web usa galetes i et deixa triar quines actives.</p><p><small>Si tens un bloquejador d’anuncis, desactiva’l per poder desar les preferències.</small></p><label><input type="checkbox"> Publicitat</label><button>Desa</button><button>Accepta-ho tot</button>',
  ),
  'cookie-table-nl': modal(
    'nl',
    '<h3>Cookievoorkeuren</h3><table><tr><th>Naam</th><th>Doel</th><th>Bewaartermijn</th></tr><tr><td>_adb</td><td>Onthoudt of uw adblocker is uitgeschakeld</td><td>1 dag</td></tr><tr><td>_gads</td><td>Advertenties tonen</td><td>13 maanden</td></tr></table><button>Alles toestaan</button><button>Alleen noodzakelijk</button>',
  ),
  'consent-bar-fa': strip(
    'fa',
    '<p>ما از کوکی‌ها برای نمایش تبلیغات و بهبود سایت استفاده می‌کنیم. با ادامهٔ مرور، این را می‌پذیرید. می‌توانید آن‌ها را در تنظیمات غیرفعال کنید.</p><button>می‌پذیرم</button><button>تنظیمات</button>',
  ),
};

const walls: Readonly<Record<string, LookAlike>> = {
  'subscription-fr': modal(
    'fr',
    '<h2>Cet article est réservé aux abonnés</h2><p>Lisez-nous sans publicité et sans limite. Vous bloquez sur le prix ? Le premier mois est à 1 €.</p><button>Je m’abonne</button><a href="/login">Déjà abonné ? Connectez-vous</a>',
  ),
  'metered-pl': modal(
    'pl',
    '<h2>Wykorzystałeś limit 5 darmowych artykułów</h2><p>Odblokuj wszystkie treści i czytaj bez reklam. Anulujesz, kiedy chcesz.</p><button>Odblokuj za 9,90 zł</button>',
  ),
  'app-banner-ja': strip(
    'ja',
    '<b>ラークミア新聞アプリ</b><p>アプリなら広告が少なく、記事の保存も無料。通知をオンにすると速報をすぐに受け取れます。</p><a href="/app">アプリで開く</a><button>×</button>',
    'top:0',
  ),
  'newsletter-sv': modal(
    'sv',
    '<h3>Nyhetsbrevet Säker på nätet</h3><p>Varje fredag: så blockerar du reklam i mobilen, så stänger du av spårning och så väljer du lösenord.</p><input type="email" placeholder="E-post"><button>Prenumerera gratis</button>',
  ),
  'age-gate-es': modal(
    'es',
    '<h2>¿Eres mayor de edad?</h2><p>Esta página muestra publicidad de bebidas alcohólicas. Para continuar, confirma que tienes 18 años o más. El acceso de menores está bloqueado.</p><button>Sí, permitir el acceso</button><button>No</button>',
  ),
  'login-cookies-ko': modal(
    'ko',
    '<h3>로그인할 수 없습니다</h3><p>브라우저에서 타사 쿠키가 차단되어 있습니다. 설정에서 쿠키를 허용한 다음 다시 로그인해 주세요.</p><input type="text" placeholder="아이디"><input type="password"><button>로그인</button>',
  ),
  'donation-en': strip(
    'en',
    '<p><b>No adverts, no billionaire owner, no tracking.</b> We turned off advertising in 2019 and live on what readers give. If you can, please support us today.</p><button>Give £5</button><button>Maybe later</button>',
  ),
  'ad-free-hu': modal(
    'hu',
    '<h2>Olvass minket reklámok nélkül!</h2><p>Az előfizetőink nem látnak hirdetést: kapcsold be a reklámmentes módot havi 990 forintért.</p><button>Kipróbálom</button><button>Maradok a hirdetéseknél</button>',
  ),
  'ad-free-ar': toast(
    'ar',
    '<p>هل تزعجك الإعلانات؟ اشترك الآن في النسخة الخالية من الإعلانات وأوقف ظهورها على كل أجهزتك.</p><button>اشترك</button><button>لاحقاً</button>',
  ),
  'push-tr': strip(
    'tr',
    '<p>Son dakika haberlerini kaçırmayın! Bildirimler tarayıcınızda engellenmiş görünüyor. Adres çubuğundaki kilide dokunup bildirimlere izin verin ve sayfayı yenileyin.</p><button>İzin ver</button><button>Şimdi değil</button>',
    'top:0',
  ),
  'vpn-offer-id': modal(
    'id',
    '<h2>Diskon 70% untuk TessaVPN</h2><p>Sudah termasuk pemblokir iklan dan pelindung pelacak. Aktifkan pemblokir iklan di semua perangkat Anda, matikan kapan saja.</p><button>Ambil penawaran</button>',
  ),
  'reverse-he': strip(
    'he',
    '<p>הדפדפן שלך אינו חוסם פרסומות. כדי לגלוש בבטחה התקן חוסם פרסומות מומלץ.</p><a href="/get">התקנה</a>',
  ),
  'survey-nl': modal(
    'nl',
    '<h3>Lezersonderzoek, vraag 4 van 9</h3><p>Gebruikt u een adblocker op dit apparaat?</p><label><input type="radio" name="q"> Ja, altijd</label><label><input type="radio" name="q"> Ja, maar ik schakel hem soms uit</label><label><input type="radio" name="q"> Nee</label><button>Volgende vraag</button>',
  ),
  'quiz-ru': modal(
    'ru',
    '<h3>Тест: что вы знаете об интернете?</h3><p>Вопрос 2. Зачем сайты просят отключить блокировщик рекламы?</p><button>Чтобы заработать на показах</button><button>Чтобы страница быстрее открылась</button><button>Чтобы собрать пароли</button>',
  ),
  'whats-new-en': modal(
    'en',
    '<h3>What’s new in version 8</h3><ul><li>Dark mode follows your system</li><li>We no longer ask you to turn off your ad blocker</li><li>Faster search</li></ul><button>Got it</button>',
  ),
  'petition-en': modal(
    'en',
    '<h2>Block the ads on our buses!</h2><p>Larkmere council wants 40 new digital billboards. We are asking councillors to switch off the screens and block ads near schools. Add your name before Friday.</p><input placeholder="Name"><input placeholder="Postcode"><button>Sign the petition</button>',
  ),
  'email-allow-list-ro': modal(
    'ro',
    '<h3>Mai e un singur pas</h3><p>Ți-am trimis un mesaj de confirmare. Dacă nu apare, filtrul de spam îl blochează: adaugă adresa noastră în lista de expeditori permiși.</p><button>Am înțeles</button>',
  ),
  'pop-up-blocked-vi': toast(
    'vi',
    '<p>Trình duyệt đã chặn cửa sổ bật lên. Vui lòng cho phép cửa sổ bật lên cho trang này để mở vé điện tử.</p><button>Mở lại</button>',
  ),
  'ad-choices-uk': toast(
    'uk',
    '<h4>Чому я бачу цю рекламу?</h4><p>Рекламодавець обрав читачів вашого міста.</p><button>Заблокувати цю рекламу</button><button>Вимкнути персоналізовану рекламу</button>',
  ),
  'blocked-user-hr': modal(
    'hr',
    '<p>Blokirali ste korisnika Oglasi_Larkmere. Želite li ga odblokirati kako biste opet vidjeli njegove objave?</p><button>Odblokiraj</button><button>Odustani</button>',
  ),
  'location-lt': strip(
    'lt',
    '<p>Jūsų naršyklė blokuoja buvimo vietos nustatymą. Leiskite ją mūsų svetainei, kad rodytume jūsų miesto orus.</p><button>Leisti</button>',
  ),
  'chat-el': toast(
    'el',
    '<b>Συνομιλία με την υποστήριξη</b><p>Η συνομιλία δεν μπόρεσε να ανοίξει. Ίσως την εμποδίζει κάποια επέκταση του προγράμματος περιήγησης. Απενεργοποιήστε την ή γράψτε μας στο help@larkmere.example.</p><button>Νέα προσπάθεια</button>',
  ),
};

export const thirdLookAlikes: Readonly<Record<string, LookAlike>> = {
  ...consents,
  ...walls,
  ...thirdLookAlikesInText,
};
