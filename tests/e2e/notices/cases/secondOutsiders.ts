/**
 * Second outsiders: notices written from memory of how publishers word and build them, by a hand that had seen neither
 * the phrase tables nor the classifier nor the other cases. Each is told twice, with names that tell and with random ones.
 */
import { secondBars } from './secondOutsiderBars';
import { add, js, type SecondOutsider } from './secondShapes';

const LOCK = "document.body.style.overflow='hidden'";

/** What covers the whole page. */
const secondOverlays: Readonly<Record<string, SecondOutsider>> = {
  'portal-en': {
    lang: 'en',
    parts: (n) => ({
      head: `<style>.${n('modal-open')}{overflow:hidden}.${n('Portal_scrim')}{position:fixed;inset:0;background:rgba(10,10,20,.7);z-index:1300}.${n('Portal_card')}{position:fixed;top:50%;left:50%;transform:translate(-50%,-50%);z-index:1301;background:#fff;border-radius:16px;padding:32px;width:420px}</style>`,
      bottom: '<div id="portal-root"></div>',
      script: `after(300,()=>{const root=document.getElementById('portal-root');root.append(make(${js(`<div class="${n('Portal_scrim')}"></div>`)}),make(${js(`<div class="${n('Portal_card')}" role="dialog" aria-modal="true"><h2>Psst… we noticed something 👀</h2><p>Your ad blocker is working a little too well. No hard feelings! But ads are what pays our eleven reporters, so could you give us a pass?</p><button>Okay, I’m on board</button><button>Not today</button></div>`)}));document.body.classList.add('${n('modal-open')}');shown(root.lastElementChild,root.firstElementChild)})`,
    }),
  },
  'native-dialog-es': {
    lang: 'es',
    parts: (n) => ({
      bottom: `<dialog class="${n('aviso-bloqueador')}" style="max-width:460px;border:0;padding:28px"><h2>¡Ups! Parece que tienes activado un bloqueador</h2><p>Hacer periodismo cuesta dinero y la publicidad nos ayuda a pagarlo. Añade nuestra web a tu lista blanca y recarga.</p><p>Podrás cerrar este mensaje en <b>15</b> segundos</p><button disabled>Cerrar</button></dialog>`,
      script: `after(250,()=>{const d=document.querySelector('dialog');d.showModal();let s=15;setInterval(()=>{d.querySelector('b').textContent=--s},1000);shown(d)})`,
    }),
  },
  'iframe-da': {
    lang: 'da',
    parts: (n) =>
      add(
        `<iframe class="${n('adblock-frame')}" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:99999" srcdoc="<body style='margin:0;background:#fffc;font:18px sans-serif'><div style='margin:20vh auto;max-width:500px;background:white;padding:30px'><h1>Du blokerer vores annoncer</h1><p>Vores indhold er gratis, fordi annoncørerne betaler. Vil du læse videre, skal du slå din annonceblokering fra og genindlæse siden.</p><a href='/abonnement'>Eller bliv abonnent</a></div>"></iframe>`,
        { more: LOCK },
      ),
  },
  'closed-shadow-fi': {
    lang: 'fi',
    parts: (n) => ({
      script: `after(200,()=>{const host=document.createElement('div');host.className='${n('blocker-host')}';const inner=make(${js('<div style="position:fixed;inset:0;background:#0009;z-index:500;display:grid;place-items:center"><div style="background:#fff;padding:30px;max-width:440px"><h2>Hei, käytät mainosten estoa</h2><p>Mainostulot mahdollistavat maksuttoman uutispalvelun. Ota mainoksenesto-ohjelma pois päältä sivustollamme, niin pääset jatkamaan lukemista.</p><button>Päivitä sivu</button></div></div>')});host.attachShadow({mode:'closed'}).append(inner);document.body.append(host);${LOCK};shown(inner)})`,
    }),
  },
  'letters-pl': {
    lang: 'pl',
    parts: (n) => {
      const spell = (text: string): string => [...text].map((letter) => `<span>${letter}</span>`).join('');
      return add(
        `<div class="${n('abd-layer')}" style="position:fixed;inset:0;background:#fff;z-index:2147483000;text-align:center;padding-top:20vh"><h2>${spell('Wykryliśmy AdBlocka')}</h2><p>${spell('Wyłącz go na naszej stronie, a artykuł zaraz się pojawi.')}</p><button>${spell('Już wyłączyłem')}</button></div>`,
        { more: LOCK },
      );
    },
  },
  'late-hu': {
    lang: 'hu',
    parts: (n) =>
      add(
        `<div id="${n('reklam-fal')}" style="position:fixed;inset:0;background:#000c;z-index:9999;color:#fff;padding:25vh 20%"><h2>Úgy látjuk, hirdetésblokkolót használsz</h2><p>Az újságírás nem ingyenes, a hirdetésekből élünk. Kérjük, kapcsold ki a blokkolót, vagy vegyél fel minket a kivételek közé!</p><button>Kikapcsoltam</button></div>`,
        { ms: 8000, more: LOCK },
      ),
  },
  'reappend-ro': {
    lang: 'ro',
    parts: (n) => ({
      script: `after(200,()=>{const put=()=>{const box=make(${js(`<div class="${n('anti-adb')}" style="position:fixed;inset:0;background:#222e;color:#fff;z-index:7777;padding:20vh 25%"><h2>Acces restricționat</h2><p>Folosești un program de blocare a reclamelor. Dezactivează-l pentru acest site ca să poți citi articolul.</p><button>Am dezactivat</button></div>`)});document.body.append(box);__case.boxes=[box];return box};shown(put());setInterval(()=>{if(!__case.boxes[0].isConnected)put()},200)})`,
    }),
  },
  'popover-bg': {
    lang: 'bg',
    parts: (n) => ({
      bottom: `<div popover="manual" id="${n('blocker-popover')}" class="pop" style="padding:24px;max-width:420px"><h3>Засечен е блокер на реклами</h3><p>Съдържанието при нас е безплатно благодарение на рекламодателите. Моля, изключете блокера за нашия сайт.</p><button>Разбрах</button></div>`,
      script: "after(200,()=>{const p=document.querySelector('.pop');p.showPopover();shown(p)})",
    }),
  },
  'html-class-ru': {
    lang: 'ru',
    parts: (n) => ({
      head: `<style>#${n('no-ads-wall')}{display:none}html.${n('blocked')}{overflow:hidden}html.${n('blocked')} #${n('no-ads-wall')}{display:flex;position:fixed;inset:0;background:#111d;color:#fff;z-index:4000;align-items:center;justify-content:center;flex-direction:column}</style>`,
      bottom: `<div id="${n('no-ads-wall')}"><h2>Кажется, вы блокируете рекламу :(</h2><p>Мы не берём денег за чтение, редакция живёт за счёт рекламы. Пожалуйста, внесите нас в белый список вашего блокировщика.</p><button>Обновить страницу</button></div>`,
      script: `after(200,()=>{document.documentElement.classList.add('${n('blocked')}');shown(document.getElementById('${n('no-ads-wall')}'))})`,
    }),
  },
  'body-fixed-uk': {
    lang: 'uk',
    parts: (n) => ({
      script: `after(200,()=>{scrollTo(0,300);__case.place=300;const b=document.body.style;b.position='fixed';b.top='-300px';b.width='100%';const box=make(${js(`<div class="${n('adb-overlay')}" style="position:fixed;inset:0;background:#fffe;z-index:999;padding:20vh 20%"><h2>Ви користуєтеся блокувальником реклами</h2><p>Реклама — єдине, що дозволяє нам лишатися незалежними. Будь ласка, вимкніть його для нашого сайту або підтримайте редакцію.</p><a href="/donate">Підтримати</a> <button>Вимкнено, оновити</button></div>`)});document.body.append(box);shown(box)})`,
    }),
  },
  'backdrop-hr': {
    lang: 'hr',
    parts: (n) => ({
      script: `after(200,()=>{const back=make(${js(`<div class="${n('modal-backdrop')}" style="position:fixed;inset:0;background:#000;opacity:.6;z-index:1040"></div>`)});const box=make(${js(`<div class="${n('modal')}" style="position:fixed;top:20%;left:30%;width:40%;background:#fff;z-index:1050;padding:24px"><h4>Oglasi su blokirani</h4><p>Dragi čitatelju, primijetili smo da koristiš blokator oglasa. Ugasi ga na našim stranicama i pomozi nam da portal ostane besplatan. Hvala!</p><button>U redu</button></div>`)});document.body.append(back,box);${LOCK};shown(box,back)})`,
    }),
  },
  'body-end-lt': {
    lang: 'lt',
    parts: (n) =>
      add(
        `<div id="${n('adb-detector-wrap')}" style="position:fixed;inset:0;z-index:2147483647;background:#0a0a0af2;color:#fff"><div style="max-width:520px;margin:18vh auto"><h1>Reklamos blokavimas įjungtas</h1><p>Norėdami skaityti toliau, išjunkite reklamos blokavimo įrankį ir perkraukite puslapį.</p></div></div>`,
        { more: "document.documentElement.style.overflow='hidden'" },
      ),
  },
  'wheel-ar': {
    lang: 'ar',
    parts: (n) =>
      add(
        `<div dir="rtl" class="${n('adblock-overlay')}" style="position:fixed;inset:0;z-index:10000;background:#000b;display:grid;place-items:center"><div style="background:#fff;padding:28px;max-width:440px"><h3>عذراً، لقد اكتشفنا أنك تستخدم أداة لحجب الإعلانات</h3><p>الإعلانات هي مصدر دخلنا الوحيد. نرجو منك إيقاف مانع الإعلانات على موقعنا ثم تحديث الصفحة.</p><button>تم الإيقاف</button></div></div>`,
        {
          more: "for(const t of ['wheel','touchmove'])addEventListener(t,(e)=>e.preventDefault(),{passive:false});document.body.style.touchAction='none';document.body.style.overflow='hidden'",
        },
      ),
  },
  'select-none-he': {
    lang: 'he',
    parts: (n) =>
      add(
        `<div dir="rtl" class="${n('blocker-msg')}" style="position:fixed;inset:0;background:#fff;z-index:888;padding:20vh 25%"><h2>רגע לפני שממשיכים…</h2><p>זיהינו שחוסם הפרסומות שלך פעיל. כדי שנוכל להמשיך להגיש לך תוכן בחינם, נשמח אם תכבה אותו באתר שלנו.</p><button>כיביתי, רענן</button></div>`,
        {
          more: "document.body.style.userSelect='none';document.body.style.overflow='hidden';document.addEventListener('contextmenu',(e)=>e.preventDefault())",
        },
      ),
  },
  'inert-id': {
    lang: 'id',
    parts: (n) =>
      add(
        `<div role="alertdialog" class="${n('pop-adblock')}" style="position:fixed;top:15%;left:25%;width:50%;background:#fff;box-shadow:0 0 0 9999px #0008;z-index:600;padding:24px"><p><strong>AdBlock kamu masih aktif nih!</strong></p><p>Yuk dukung kami dengan menonaktifkan AdBlock di situs ini supaya bisa lanjut baca.</p><ol><li>Klik ikon AdBlock di pojok kanan atas</li><li>Pilih “Jangan jalankan di situs ini”</li></ol><button>Muat ulang</button></div>`,
        { more: "const p=document.getElementById('page');p.inert=true;p.setAttribute('aria-hidden','true')" },
      ),
  },
  'steps-ja': {
    lang: 'ja',
    parts: (n) =>
      add(
        `<div class="${n('adblock_guard')}" style="position:fixed;inset:0;background:#000a;z-index:3000"><div style="background:#fff;margin:15vh auto;max-width:500px;padding:30px"><h2>広告ブロック機能をお使いの皆さまへ</h2><p>当サイトは広告収入によって運営されています。お手数ですが、広告ブロックを解除したうえでページを再読み込みしてください。</p><ol><li>ブラウザ右上の拡張機能アイコンをクリック</li><li>「このサイトでは無効にする」を選択</li></ol><button>解除方法を見る</button></div></div>`,
        { more: LOCK },
      ),
  },
  'modal-zh': {
    lang: 'zh-CN',
    parts: (n) =>
      add(
        `<div class="${n('ab-mask')}" style="position:fixed;inset:0;background:#0009;z-index:2000"><div style="background:#fff;margin:20vh auto;width:400px;padding:24px;text-align:center"><h3>温馨提示</h3><p>您的浏览器安装了广告拦截插件，本站部分内容无法正常显示。请将本站加入白名单，感谢您的支持！</p><button>我已关闭，刷新</button></div></div>`,
        { more: LOCK },
      ),
  },
  'svg-text-en': {
    lang: 'en',
    parts: (n) =>
      add(
        `<div class="${n('abnotice')}" style="position:fixed;inset:0;background:#fff;z-index:99;display:grid;place-items:center"><svg width="500" height="200" viewBox="0 0 500 200"><text x="20" y="50" font-size="26">Ad blocker detected</text><text x="20" y="95" font-size="16">To keep reading, switch it off for this site</text><text x="20" y="120" font-size="16">and refresh the page. Thank you.</text></svg></div>`,
        { more: LOCK },
      ),
  },
  'buttons-only-en': {
    lang: 'en',
    parts: (n) =>
      add(
        `<div class="${n('choice-wall')}" style="position:fixed;inset:0;background:#000d;z-index:70000;display:flex;gap:20px;align-items:center;justify-content:center"><button style="padding:30px">Allow ads and read free</button><button style="padding:30px">Go ad-free for $2</button><button style="padding:30px" aria-label="How do I disable my ad blocker?">How do I disable my ad blocker?</button></div>`,
        { more: LOCK },
      ),
  },
  'custom-element-nb': {
    lang: 'nb',
    parts: (n) => {
      const tag = `${n('adblock')}-wall`;
      return {
        script: `customElements.define('${tag}',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).append(make(${js('<div style="position:fixed;inset:0;background:#0229;display:grid;place-items:center;z-index:99"><div style="background:#fff;padding:30px;max-width:430px"><h2>Vi ser at du bruker annonseblokkering</h2><p>Annonser finansierer journalistikken vår. Vil du la oss vise dem? Skru av blokkeringen for avisen vår – det tar ti sekunder.</p><button>Jeg har skrudd av</button></div></div>')}))}});after(200,()=>{const box=document.createElement('${tag}');document.body.append(box);${LOCK};shown(box.shadowRoot.firstChild)})`,
      };
    },
  },
};

export const secondOutsiders: Readonly<Record<string, SecondOutsider>> = { ...secondOverlays, ...secondBars };
