/**
 * Notices written as outsiders write them, without a look at the phrase tables, and measured before anything was
 * mended: what Lede makes of words and shapes nobody described to it.
 */
import type { PageParts } from './page';

const js = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');
const add = (html: string, more = '', ms = 200): PageParts => ({
  script: `after(${ms},()=>{const box=make(${js(html)});document.body.append(box);${more};shown(box)})`,
});
const LOCK = "document.body.style.overflow='hidden'";

const modal = (inner: string): PageParts =>
  add(
    `<div style="position:fixed;inset:0;background:#000a;z-index:9e5;display:grid;place-items:center"><section style="background:#fff;max-width:480px;padding:24px">${inner}</section></div>`,
    LOCK,
  );
const corner = (inner: string): PageParts =>
  add(
    `<aside style="position:fixed;left:16px;bottom:16px;width:280px;background:#fff;border:1px solid #999;padding:12px;z-index:70">${inner}</aside>`,
  );
const top = (inner: string): PageParts =>
  add(`<div style="position:fixed;top:0;width:100%;background:#123;color:#fff;padding:10px;z-index:80">${inner}</div>`);
const inFlow = (inner: string): PageParts => ({
  script: `after(250,()=>{const box=make(${js(`<div style="background:#ffe;border-left:5px solid orange;padding:14px;margin:18px 0">${inner}</div>`)});document.querySelectorAll('.story-p')[1].after(box);shown(box)})`,
});
const dialog = (inner: string): PageParts => ({
  bottom: `<dialog style="max-width:420px">${inner}</dialog>`,
  script: "after(200,()=>{const d=document.querySelector('dialog');d.showModal();shown(d)})",
});
const popover = (inner: string): PageParts => ({
  bottom: `<div popover="manual" id="pp" style="padding:20px;max-width:400px">${inner}</div>`,
  script: "after(200,()=>{const p=document.getElementById('pp');p.showPopover();shown(p)})",
});
/** The story gives way to the request. */
const instead = (inner: string): PageParts => ({
  script: `after(200,()=>{for(const p of [...document.querySelectorAll('.story-p')])p.hidden=true;const box=make(${js(`<div style="text-align:center;padding:60px">${inner}</div>`)});document.querySelector('.entry').prepend(box);shown(box)})`,
});
const attribute = (inner: string): PageParts => ({
  head: '<style>#gg{display:none;position:fixed;inset:10% 20%;background:#fff;z-index:99;padding:20px}html[data-ads="off"] #gg{display:block}html[data-ads="off"] body{overflow:hidden}</style>',
  bottom: `<div id="gg">${inner}</div>`,
  script: "after(200,()=>{document.documentElement.dataset.ads='off';shown(document.getElementById('gg'))})",
});

export interface Stranger {
  lang: string;
  parts: PageParts;
}
const stranger = (lang: string, parts: PageParts): Stranger => ({ lang, parts });

export const strangers: Readonly<Record<string, Stranger>> = {
  'en-hey-there': stranger(
    'en',
    modal(
      '<h3>Hey, hold on a second!</h3><p>Ads keep this place running, and your browser is hiding ours. Would you mind switching the blocker off while you are here?</p><button>Sure, done</button>',
    ),
  ),
  'en-extension-breaks': stranger(
    'en',
    corner(
      '<b>Our ads can’t reach you</b><p>An extension in your browser is stopping adverts from loading. Add us to its list of trusted sites to support local reporting.</p><a href="/how">Show me how</a>',
    ),
  ),
  'en-curt': stranger('en', popover('<p>Adblock? Please pause it on our pages.</p><button>OK</button>')),
  'en-coffee': stranger(
    'en',
    inFlow(
      '<p>You are reading us with ad blocking on. We get it. But servers cost money: consider allowing ads here or <a href="/give">buy us a coffee</a>.</p>',
    ),
  ),
  'en-access-denied': stranger(
    'en',
    instead(
      '<h2>Access restricted</h2><p>Content is not available to visitors with active ad blocking tools. To continue, disable uBlock, AdGuard or similar and refresh.</p>',
    ),
  ),
  'en-brave': stranger(
    'en',
    dialog(
      '<h2>Brave user?</h2><p>Shields are up and our advertisements do not show. Lower Shields for this site to read on.</p><button>I lowered them</button>',
    ),
  ),
  'de-ohne-werbung': stranger(
    'de',
    modal(
      '<h3>Ohne Werbung geht es nicht</h3><p>Du surfst gerade mit einem Adblocker. Nimm uns doch bitte in deine Ausnahmen auf, dann liest du gleich weiter.</p><button>Habe ich gemacht</button>',
    ),
  ),
  'de-sie': stranger(
    'de',
    top(
      'Ihr Browser unterdrückt Anzeigen auf unserer Seite. Damit wir weiter kostenlos berichten können, schalten Sie den Blocker bitte ab.',
    ),
  ),
  'fr-oups': stranger(
    'fr',
    attribute(
      '<h2>Oups ! Votre anti-pub est allumé</h2><p>La publicité fait vivre notre rédaction. Ajoutez notre site à vos exceptions et rechargez la page.</p>',
    ),
  ),
  'fr-toi': stranger(
    'fr',
    corner('<p>On dirait que tu bloques nos pubs 😢 Tu peux mettre AdBlock en pause rien que pour nous ?</p>'),
  ),
  'es-navegador': stranger(
    'es',
    modal(
      '<h2>Algo impide que carguemos la publicidad</h2><p>Usas un bloqueador. Añade nuestro diario a la lista blanca para seguir informándote gratis.</p>',
    ),
  ),
  'es-mx': stranger('es', dialog('<p>Por favor apaga tu AdBlock y refresca la página para ver la nota completa.</p>')),
  'pt-br': stranger(
    'pt',
    modal(
      '<h2>Ops, adblock ativado!</h2><p>Nosso jornalismo depende dos anúncios. Desligue o bloqueador ou coloque nosso site na lista de permissões.</p>',
    ),
  ),
  'it-ciao': stranger(
    'it',
    inFlow(
      '<p>Ciao! Abbiamo notato che blocchi le pubblicità. Per sostenerci metti il sito tra le eccezioni del tuo ad blocker.</p>',
    ),
  ),
  'nl-hoi': stranger(
    'nl',
    corner(
      '<p>Hoi, je adblocker staat aan. Zet hem even uit voor onze site? Zonder advertenties kunnen wij geen nieuws maken.</p>',
    ),
  ),
  'pl-panstwo': stranger(
    'pl',
    modal(
      '<h2>Blokujesz nasze reklamy</h2><p>Dzięki reklamom czytasz za darmo. Dodaj naszą stronę do wyjątków w swoim programie i odśwież.</p>',
    ),
  ),
  'cs-prosim': stranger(
    'cs',
    top('Máte zapnutý AdBlock. Přidejte nás prosím mezi výjimky, reklama platí naše redaktory.'),
  ),
  'hu-kedves': stranger(
    'hu',
    attribute(
      '<h2>Kedves Olvasónk!</h2><p>A böngésződ letiltja a hirdetéseinket. Kérjük, vedd fel oldalunkat a kivételek közé, hogy ingyenesen olvashass.</p>',
    ),
  ),
  'ro-draga': stranger(
    'ro',
    modal(
      '<p>Dragă cititor, ai un adblocker activ. Reclamele ne țin în viață: oprește-l, te rugăm, pe acest site.</p>',
    ),
  ),
  'ru-privet': stranger(
    'ru',
    modal(
      '<h2>У вас включён адблок</h2><p>Мы живём за счёт рекламы. Добавьте наш сайт в исключения и обновите страницу.</p>',
    ),
  ),
  'uk-vitaiemo': stranger(
    'uk',
    corner(
      '<p>Ваш браузер блокує рекламу. Додайте нас, будь ласка, до білого списку: так ви підтримаєте журналістів.</p>',
    ),
  ),
  'sr-latn-cao': stranger(
    'sr',
    top('Vaš pretraživač blokira oglase. Molimo ugasite AdBlock za naš portal kako bismo mogli da radimo.'),
  ),
  'tr-merhaba': stranger(
    'tr',
    modal(
      '<h2>Reklamlarımız görünmüyor</h2><p>Adblock kullanıyorsunuz galiba. Sitemizi beyaz listeye ekleyip sayfayı yenileyin.</p>',
    ),
  ),
  'ar-ahlan': stranger(
    'ar',
    modal(
      '<h2>عذراً، لا يمكن عرض المحتوى</h2><p>متصفحك يحجب الإعلانات. يرجى إيقاف إضافة حجب الإعلانات ثم تحديث الصفحة.</p>',
    ),
  ),
  'he-shalom': stranger(
    'he',
    corner('<p>הדפדפן שלך חוסם את הפרסומות שלנו. כדי לתמוך בעיתונות חופשית, הוסיפו את האתר לרשימת החריגים.</p>'),
  ),
  'fa-salam': stranger(
    'fa',
    modal(
      '<h2>ادبلاک شما فعال است</h2><p>برای ادامه مطالعه لطفاً افزونه مسدود کردن تبلیغات را خاموش کنید و صفحه را دوباره بارگذاری کنید.</p>',
    ),
  ),
  'hi-namaste': stranger(
    'hi',
    modal('<h2>आपका ऐड ब्लॉकर चालू है</h2><p>हमारी खबरें मुफ़्त रहें, इसके लिए कृपया ऐड ब्लॉकर हटाएँ और पेज दोबारा खोलें।</p>'),
  ),
  'th-sawasdee': stranger('th', corner('<p>เบราว์เซอร์ของคุณเปิด AdBlock อยู่ ช่วยปิดสักครู่เพื่อสนับสนุนข่าวฟรีของเราด้วยนะคะ</p>')),
  'ja-onegai': stranger(
    'ja',
    dialog('<p>広告が表示されていません。アドブロックをオフにしてからもう一度お試しください。</p>'),
  ),
  'ko-annyeong': stranger(
    'ko',
    inFlow(
      '<p>애드블록이 켜져 있어 광고가 보이지 않습니다. 저희 사이트를 예외 목록에 추가해 주시면 큰 힘이 됩니다.</p>',
    ),
  ),
  'zh-tw': stranger(
    'zh-Hant',
    modal('<h2>請支持我們</h2><p>您的瀏覽器阻擋了廣告。請將本站加入擋廣告外掛的白名單，讓我們繼續提供免費新聞。</p>'),
  ),
  'zh-cn': stranger('zh', top('亲，您开启了广告屏蔽插件，部分内容无法显示，请关闭后刷新重试。')),
  'el-geia': stranger(
    'el',
    modal(
      '<p>Μπλοκάρετε τις διαφημίσεις μας. Προσθέστε τη σελίδα μας στις εξαιρέσεις του ad blocker σας για να συνεχίσετε.</p>',
    ),
  ),
  'fi-hei': stranger(
    'fi',
    corner('<p>Hei! Selaimesi estää mainoksemme. Salli mainokset tällä sivulla, niin lukeminen pysyy ilmaisena.</p>'),
  ),
  'sv-hej': stranger(
    'sv',
    modal('<p>Hej! Du verkar blockera våra annonser. Lägg till oss som undantag så fortsätter läsningen.</p>'),
  ),
  'vi-chao': stranger(
    'vi',
    modal(
      '<p>Bạn đang bật phần mềm chặn quảng cáo. Hãy tắt nó đi hoặc thêm trang của chúng tôi vào danh sách cho phép.</p>',
    ),
  ),
};
