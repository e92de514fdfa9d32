/** The third outsiders: boxes over the page, by the dialog libraries and plugins that sites use. */
import { add, js, type SecondOutsider } from './secondShapes';
import { thirdBars } from './thirdBars';
import { thirdOnStory } from './thirdOnStory';

const overlays: Readonly<Record<string, SecondOutsider>> = {
  'bootstrap-dns-de': {
    lang: 'de',
    parts: (n) => ({
      head: `<style>.${n('modal')}{position:fixed;inset:0;z-index:1055;overflow:auto;display:none}.${n('modal')}.${n('show')}{display:block}.${n('modal-dialog')}{max-width:500px;margin:60px auto;background:#fff;border-radius:6px}.${n('modal-backdrop')}{position:fixed;inset:0;background:#000;opacity:.5;z-index:1050}.${n('modal-open')}{overflow:hidden}</style>`,
      bottom: `<div class="${n('modal')} ${n('fade')}" id="${n('werbefrei')}" tabindex="-1" role="dialog" aria-hidden="true"><div class="${n('modal-dialog')}"><div class="${n('modal-content')}" style="padding:24px"><div class="${n('modal-header')}"><h5>Läuft bei Ihnen ein Pi-hole oder ein anderer DNS-Filter?</h5></div><div class="${n('modal-body')}"><p>Unsere Anzeigen kommen bei Ihnen jedenfalls nicht an, und ohne sie können wir dieses Angebot nicht kostenlos halten. Nehmen Sie larkmere.example bitte von der Filterung aus und laden Sie die Seite neu.</p></div><div class="${n('modal-footer')}"><button>Seite neu laden</button></div></div></div></div>`,
      script: `after(300,()=>{const m=document.getElementById('${n('werbefrei')}');m.classList.add('${n('show')}');m.removeAttribute('aria-hidden');m.setAttribute('aria-modal','true');const b=make('<div class="${n('modal-backdrop')}"></div>');document.body.append(b);document.body.classList.add('${n('modal-open')}');document.body.style.paddingRight='15px';shown(m,b)})`,
    }),
  },
  'magnific-countdown-it': {
    lang: 'it',
    parts: (n) => ({
      script: `after(150,()=>{const bg=make('<div class="${n('mfp-bg')} ${n('mfp-ready')}" style="position:fixed;inset:0;background:#0b0b0b;opacity:.8;z-index:1042"></div>');const box=make(${js(`<div class="${n('mfp-wrap')}" tabindex="-1" style="position:fixed;inset:0;z-index:1043;overflow:auto"><div class="${n('mfp-container')}"><div class="${n('white-popup')}" style="background:#fff;max-width:440px;margin:90px auto;padding:30px"><h3>Un attimo di pazienza…</h3><p>Potrai leggere l’articolo fra <b class="${n('sec')}">30</b> secondi. Se vuoi saltare l’attesa, disattiva AdBlock per questo sito e ricarica la pagina: la pubblicità è la nostra unica entrata.</p></div></div></div>`)});document.body.append(bg,box);document.documentElement.style.overflow='hidden';document.documentElement.style.marginRight='15px';let s=30;setInterval(()=>{box.querySelector('.${n('sec')}').textContent=--s},1000);shown(box,bg)})`,
    }),
  },
  'sweetalert-ru': {
    lang: 'ru',
    parts: (n) => ({
      head: `<style>body.${n('swal2-shown')}:not(.${n('swal2-no-backdrop')}){overflow:hidden}body.${n('swal2-height-auto')}{height:auto!important}</style>`,
      ...add(
        `<div class="${n('swal2-container')} ${n('swal2-center')}" style="position:fixed;inset:0;display:grid;place-items:center;background:#0006;z-index:1060"><div class="${n('swal2-popup')} ${n('swal2-modal')}" role="dialog" aria-modal="true" tabindex="-1" style="background:#fff;width:32em;padding:20px"><h2 class="${n('swal2-title')}">Вы читаете без рекламы, а мы сидим без зарплаты 🙂</h2><div class="${n('swal2-html-container')}">Занесите, пожалуйста, наш сайт в исключения блокировщика. Баннеров у нас немного, честное слово.</div><button class="${n('swal2-confirm')}">Хорошо, сейчас сделаю</button></div></div>`,
        {
          more: `document.body.classList.add('${n('swal2-shown')}','${n('swal2-height-auto')}');for(const e of document.body.children)if(e!==box)e.setAttribute('aria-hidden','true')`,
        },
      ),
    }),
  },
  'radix-brave-en': {
    lang: 'en',
    parts: (n) => ({
      head: '<style>body[data-scroll-locked]{overflow:hidden!important;overscroll-behavior:contain;position:relative!important;margin-right:15px!important}</style>',
      script: `after(400,()=>{const shade=make('<div data-state="open" class="${n('fixed')} ${n('inset-0')}" style="position:fixed;inset:0;z-index:50;background:#000c"></div>');const box=make(${js(`<div role="dialog" data-state="open" tabindex="-1" class="${n('shields-dialog')}" style="pointer-events:auto;position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);z-index:50;background:#fff;padding:24px;width:430px"><h2>Your Brave Shields are up</h2><p>That also keeps our advertisers out, and they are the ones paying for this story. Tap the lion icon, lower Shields for larkmere.example and the page will pick up where you left off.</p><button>I’ve lowered them</button></div>`)});document.body.append(shade,box);const page=document.getElementById('page');page.setAttribute('aria-hidden','true');page.setAttribute('data-aria-hidden','true');document.body.setAttribute('data-scroll-locked','1');document.body.style.pointerEvents='none';shown(box,shade)})`,
    }),
  },
  'headless-inert-nl': {
    lang: 'nl',
    parts: (n) => ({
      script: `after(250,()=>{const box=make(${js(`<div id="${n('headlessui-portal-root')}"><div role="dialog" aria-modal="true" style="position:fixed;inset:0;z-index:40;background:#1e293bcc;display:flex;align-items:center;justify-content:center"><div style="background:#fff;padding:28px;max-width:420px;border-radius:16px"><p style="font-size:22px">Betrapt! 🕵️</p><p>Jouw adblocker snoept stiekem onze advertenties op. Gun je ons een uitzondering? Dan zetten wij de koffie klaar en blijft het nieuws voor iedereen gratis.</p><button>Vooruit dan maar</button> <a href="/uitleg">Hoe doe ik dat?</a></div></div></div>`)});document.body.append(box);document.getElementById('page').inert=true;const h=document.documentElement;h.style.overflow='hidden';h.style.paddingRight='15px';shown(box.firstElementChild)})`,
    }),
  },
  'jquery-ui-tr': {
    lang: 'tr',
    parts: (n) => ({
      script: `after(200,()=>{const o=make('<div class="${n('ui-widget-overlay')} ${n('ui-front')}" style="position:fixed;inset:0;background:#aaa;opacity:.6;z-index:100"></div>');const box=make(${js(`<div class="${n('ui-dialog')} ${n('ui-widget')}" role="dialog" style="position:absolute;top:120px;left:25%;width:50%;z-index:101;background:#fff;border:1px solid #999"><div class="${n('ui-dialog-titlebar')}"><span>Bir dakikanızı rica ediyoruz</span><button title="Close">x</button></div><div class="${n('ui-dialog-content')}" style="padding:16px">Tarayıcınızdaki bir eklenti reklamlarımızın görünmesine izin vermiyor. Haberlerimizi ücretsiz okumaya devam etmek için eklentiyi bu sitede durdurup sayfayı yenilemeniz yeterli.</div></div>`)});document.body.append(o,box);shown(box,o)})`,
    }),
  },
  'elementor-popup-sr': {
    lang: 'sr-Latn',
    parts: (n) => ({
      head: `<style>.${n('dialog-prevent-scroll')}{overflow:hidden;max-height:100vh}.${n('elementor-popup-modal')}{display:none;position:fixed;inset:0;background:#000c;z-index:9999}</style>`,
      bottom: `<div class="${n('dialog-widget')} ${n('dialog-lightbox-widget')} ${n('elementor-popup-modal')}" id="${n('elementor-popup-modal-3302')}"><div class="${n('dialog-message')}" style="background:#fff;margin:12vh auto;width:480px;padding:30px;text-align:center"><h2>Ej, čitaoče!</h2><p>Vidimo da reklame kod tebe ne prolaze. A baš one plaćaju ljude koji ovo pišu. Ubaci nas na belu listu svog blokatora i osveži stranicu, hvala ti.</p></div></div>`,
      script: `after(350,()=>{const box=document.getElementById('${n('elementor-popup-modal-3302')}');box.style.display='block';document.body.classList.add('${n('dialog-prevent-scroll')}');shown(box)})`,
    }),
  },
  'loading-then-text-bg': {
    lang: 'bg',
    parts: (n) => ({
      top: `<div id="${n('gate')}" style="position:fixed;inset:0;background:#fffffff2;z-index:77777;display:none"><div id="${n('gate-msg')}" style="margin:20vh auto;width:460px;text-align:center"></div></div>`,
      script: `after(250,()=>{const box=document.getElementById('${n('gate')}');document.getElementById('${n('gate-msg')}').innerHTML=${js('<h3>Рекламите не се зареждат</h3><p>Ако ползвате uBlock Origin, AdGuard или подобно разширение, спрете го за този сайт и опреснете страницата. Без реклами няма кой да ни плати тока.</p>')};box.style.display='block';document.body.style.overflow='hidden';shown(box)})`,
    }),
  },
  'cancel-proof-dialog-pl': {
    lang: 'pl',
    parts: (n) => ({
      bottom: `<dialog class="${n('okno')}" style="max-width:460px;padding:26px"><p><strong>Zanim zaczniesz czytać…</strong></p><p>Twoja przeglądarka nie przepuszcza naszych reklam. Szanujemy to, ale tekst, który chcesz przeczytać, powstał za pieniądze reklamodawców. Zrób dla nas wyjątek w swoim filtrze i odśwież stronę (F5).</p><form method="dialog"><button formnovalidate>Gotowe, odśwież</button></form></dialog>`,
      script:
        "after(200,()=>{const d=document.querySelector('dialog');d.addEventListener('cancel',(e)=>e.preventDefault());d.showModal();shown(d)})",
    }),
  },
  'frame-ko': {
    lang: 'ko',
    parts: (n) => ({
      script: `after(300,()=>{const f=document.createElement('iframe');f.className='${n('recovery')}';f.style.cssText='position:fixed;inset:0;width:100%;height:100%;border:0;z-index:2147483000;background:#0009';f.srcdoc=${js('<body style="margin:0"><div style="background:#fff;margin:18vh auto;width:420px;padding:28px;font:16px sans-serif"><h3>잠시만요! 광고가 보이지 않네요</h3><p>저희 기사는 광고 수익으로 만들어집니다. 사용 중인 광고 차단 확장 기능에서 이 사이트를 예외로 등록한 뒤 새로고침해 주세요.</p><button>예외로 등록했어요</button></div></body>')};document.body.append(f);document.body.style.overflow='hidden';shown(f)})`,
    }),
  },
  'closed-shadow-hu': {
    lang: 'hu',
    parts: (n) => ({
      script: `after(200,()=>{const host=document.createElement('${n('hirdetes')}-kerem');host.style.cssText='position:fixed;left:0;right:0;bottom:0;top:0;z-index:90000;display:block';host.attachShadow({mode:'closed'}).innerHTML=${js('<div style="height:100%;background:#000b;display:grid;place-items:center"><div style="background:#fff;padding:30px;max-width:430px"><b>Ne haragudj, hogy zavarunk!</b><p>A reklámszűrőd miatt nem jelennek meg nálunk a hirdetések, pedig ezekből élünk. Légyszi, kapcsold ki ezen az oldalon, aztán frissíts egyet!</p></div></div>')};document.body.append(host);document.body.style.overflow='hidden';shown(host)})`,
    }),
  },
};

export const thirdNotices: Readonly<Record<string, SecondOutsider>> = { ...overlays, ...thirdBars, ...thirdOnStory };
