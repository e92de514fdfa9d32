/** The third outsiders' bars, toasts and drawers. */
import { add, js, type SecondOutsider } from './secondShapes';

export const thirdBars: Readonly<Record<string, SecondOutsider>> = {
  'privacy-tool-bar-fr': {
    lang: 'fr',
    parts: (n) =>
      add(
        `<div class="${n('bandeau-info')}" role="status" style="position:fixed;bottom:0;left:0;right:0;background:#fff8e1;border-top:2px solid #f5a623;padding:14px 20px;z-index:10000"><p>Certains éléments de cette page, dont les publicités qui la financent, n’ont pas pu être chargés : un outil de confidentialité est actif dans votre navigateur. Merci de le suspendre pour larkmere.example puis d’actualiser.</p><button>Actualiser</button><button aria-label="Fermer">✕</button></div>`,
      ),
  },
  'push-down-bar-sv': {
    lang: 'sv',
    parts: (n) =>
      add(
        `<div id="${n('hellobar')}" style="position:fixed;top:0;left:0;width:100%;min-height:60px;background:#0b6;color:#fff;padding:10px 24px;z-index:5000">Enligt våra villkor är tidningen gratis i utbyte mot att annonser visas. Hos dig blockeras de. Vänligen stäng av blockeringen på larkmere.example – tack! <a href="/villkor" style="color:#fff">Läs villkoren</a></div>`,
        { more: "document.body.style.paddingTop='80px'" },
      ),
  },
  'toastify-nb': {
    lang: 'nb',
    parts: (n) =>
      add(
        `<div class="${n('toastify')} ${n('on')} ${n('toastify-right')}" style="position:fixed;right:15px;bottom:15px;max-width:340px;padding:14px 20px;background:#223;color:#fff;border-radius:4px;z-index:2147483647">Bruker du VPN med annonseblokkering? Da får vi ikke vist reklamen som betaler for journalistikken. Skru av blokkeringen hos oss, er du grei! <span class="${n('toast-close')}">&#10006;</span></div>`,
        { ms: 900 },
      ),
  },
  'drawer-es': {
    lang: 'es',
    parts: (n) =>
      add(
        `<aside class="${n('panel-lateral')}" style="position:fixed;top:0;right:0;height:100%;width:340px;background:#fff;box-shadow:-4px 0 30px #0005;padding:26px;z-index:3000;transform:translateX(0);transition:transform .3s"><h4>¿Nos invitas a un café?</h4><p>Sabemos que los anuncios cansan y que por eso usas un bloqueador. Pero son lo que paga a nuestros redactores. Puedes añadirnos a tu lista de sitios permitidos o, si prefieres navegar sin publicidad, hacer un pequeño donativo.</p><button>Permitir anuncios aquí</button><a href="/donar">Donar 3 €</a></aside>`,
      ),
  },
  'class-on-html-et': {
    lang: 'et',
    parts: (n) => ({
      head: `<style>.${n('teade')}{display:none}html.${n('no-ads')} .${n('teade')}{display:block;position:fixed;left:0;right:0;bottom:0;background:#fee;padding:18px;z-index:999}</style>`,
      bottom: `<div class="${n('teade')}"><div class="${n('container')}"><strong>Paistab, et sinu brauser peidab reklaame.</strong> <span>Luba need palun meie lehel – nii saame edaspidigi lugusid tasuta avaldada. Lisa leht oma reklaamitõkestaja erandite hulka.</span></div></div>`,
      script: `after(150,()=>{document.documentElement.classList.add('${n('no-ads')}');shown(document.querySelector('.${n('teade')}'))})`,
    }),
  },
  'popover-ca': {
    lang: 'ca',
    parts: (n) => ({
      bottom: `<div popover="manual" id="${n('avis')}" style="inset:auto 0 0 auto;margin:20px;width:330px;padding:18px;border:2px solid #c60"><b>Sense anuncis no hi ha notícies</b><p>Sembla que tens activada una extensió que els amaga. Si us plau, desactiva-la al nostre web i torna a carregar la pàgina. Gràcies per fer-nos costat!</p></div>`,
      script: `after(250,()=>{const box=document.getElementById('${n('avis')}');box.showPopover();shown(box)})`,
    }),
  },
  'sticky-foot-lt': {
    lang: 'lt',
    parts: (n) => ({
      bottom: `<div class="${n('juosta')}" hidden style="position:sticky;bottom:0;background:#ffe9b0;padding:16px;z-index:70"><p>Skelbimai šiame puslapyje nerodomi, nes juos stabdo jūsų naršyklės plėtinys. Įtraukite mūsų svetainę į išimčių sąrašą ir atnaujinkite puslapį – tai mums labai padėtų.</p><button>Supratau</button></div>`,
      script: `after(300,()=>{const box=document.querySelector('.${n('juosta')}');box.hidden=false;shown(box)})`,
    }),
  },
  'role-alert-toast-id': {
    lang: 'id',
    parts: (n) =>
      add(
        `<div class="${n('toast-container')}" style="position:fixed;top:12px;right:12px;z-index:1090"><div class="${n('toast')} ${n('show')}" role="alert" aria-live="assertive" style="width:350px;background:#fff;border:1px solid #ccc"><div class="${n('toast-header')}" style="background:#eee;padding:8px"><strong>Redaksi</strong> <small>baru saja</small></div><div class="${n('toast-body')}" style="padding:12px">Kak, iklannya kok nggak muncul ya? Kalau pakai AdBlock, tolong dimatikan dulu untuk situs ini, lalu muat ulang. Iklan bikin kami tetap bisa nulis gratis 🙏</div></div></div>`,
      ),
  },
  'intersection-sheet-he': {
    lang: 'he',
    parts: (n) => ({
      htmlAttributes: 'dir="rtl"',
      script: `after(100,()=>{new IntersectionObserver((seen,io)=>{if(!seen.some(e=>e.isIntersecting))return;io.disconnect();const box=make(${js(`<div class="${n('giyus')}" style="position:fixed;inset:auto 0 0 0;background:#fff;box-shadow:0 -8px 40px #0004;padding:26px;z-index:20000;text-align:center"><h3>רגע לפני שממשיכים</h3><p>נראה שתוסף בדפדפן שלך מסתיר את הפרסומות באתר. הן שמאפשרות לנו לכתוב לך בחינם, אז נודה לך אם תכבה אותו כאן ותרענן את העמוד.</p><button>כיביתי, אפשר לרענן</button></div>`)});document.body.append(box);shown(box)}).observe(document.querySelector('.story-p'))})`,
    }),
  },
  'open-shadow-bar-ar': {
    lang: 'ar',
    parts: (n) => ({
      htmlAttributes: 'dir="rtl"',
      script: `after(300,()=>{const host=document.createElement('div');host.id='${n('ad-recovery-root')}';const root=host.attachShadow({mode:'open'});root.innerHTML=${js('<style>.b{position:fixed;top:0;left:0;right:0;background:#7a0019;color:#fff;padding:18px;z-index:60000}</style><div class="b"><p>عزيزنا القارئ، يبدو أن متصفحك يمنع ظهور الإعلانات. نعتمد عليها لتغطية تكاليف الموقع، فنرجو السماح بها هنا ثم تحديث الصفحة.</p><button>سمحت بها</button></div>')};document.body.prepend(host);shown(root.querySelector('.b'))})`,
    }),
  },
};
