/** The second outsiders' bars, toasts, boxes in the text, and what they do to the story itself. */
import { add, js, type SecondOutsider } from './secondShapes';

const EACH_P = "for(const p of document.querySelectorAll('.story-p'))";
const ENTRY = "document.querySelector('.entry')";

/** Beside the story or in it; the story is left alone. */
const beside: Readonly<Record<string, SecondOutsider>> = {
  'bottom-bar-de': {
    lang: 'de',
    parts: (n) =>
      add(
        `<div class="${n('hinweis-leiste')}" style="position:fixed;left:0;right:0;bottom:0;background:#c00;color:#fff;padding:18px;z-index:300"><strong>Huch, hier fehlt ja was!</strong> Offenbar filtert Ihr Browser unsere Anzeigen heraus. Damit finanzieren wir aber unsere Redaktion. Bitte nehmen Sie uns in die Ausnahmeliste Ihres Adblockers auf. <a href="/hilfe">So geht’s</a> <button>×</button></div>`,
      ),
  },
  'toast-pt': {
    lang: 'pt-BR',
    parts: (n) =>
      add(
        `<div class="${n('toast')} ${n('toast-adb')}" style="position:fixed;right:20px;bottom:20px;width:300px;background:#333;color:#fff;border-radius:8px;padding:14px;z-index:50"><p>Ei, notamos que você está com o bloqueador de anúncios ligado 😕</p><p>Que tal desativar por aqui? É rapidinho e ajuda a manter o site no ar.</p><button>Beleza!</button><button>Agora não</button></div>`,
      ),
  },
  'inline-donation-it': {
    lang: 'it',
    parts: (n) => ({
      script: `after(200,()=>{const box=make(${js(`<div class="${n('box-sostieni')}" style="border:2px solid #080;padding:18px;margin:20px 0"><h4>Stai navigando con un ad blocker</h4><p>Lo capiamo, ma senza pubblicità il nostro giornale chiude. Puoi aggiungerci ai siti consentiti oppure <a href="/dona">offrirci un caffè con una donazione</a>. Grazie di cuore.</p></div>`)});document.querySelectorAll('.story-p')[2].after(box);shown(box)})`,
    }),
  },
  'soft-hyphens-cs': {
    lang: 'cs',
    parts: (n) =>
      add(
        `<div class="${n('adblock-lista')}" style="position:fixed;top:0;left:0;width:100%;background:#ffd;padding:14px;z-index:400"><b>Pou&shy;ží&shy;vá&shy;te blo&shy;ko&shy;vá&shy;ní re&shy;kla&shy;my</b> – pro&shy;sí&shy;me, vy&shy;pně&shy;te ho na na&shy;šem we&shy;bu. Dě&shy;ku&shy;je&shy;me, že nás pod&shy;po&shy;ru&shy;je&shy;te. <button>Zavřít</button></div>`,
      ),
  },
  'reclass-lv': {
    lang: 'lv',
    parts: (n) => ({
      head: `<style>.${n('abl')}{display:none}.${n('abl')}.${n('is-on')}{display:block;position:fixed;bottom:0;left:0;right:0;background:#014;color:#fff;padding:24px;z-index:200}</style>`,
      bottom: `<div class="${n('abl')}" id="abl"><b>Reklāmu bloķētājs ir ieslēgts</b><p>Lūdzu, izslēdziet to mūsu portālā – reklāma ļauj mums rakstīt jums bez maksas.</p></div>`,
      script: `after(200,()=>{const box=document.getElementById('abl');const on=()=>{box.className='${n('abl')} ${n('is-on')}';box.removeAttribute('style')};on();setInterval(on,300);shown(box)})`,
    }),
  },
  'before-text-el': {
    lang: 'el',
    parts: (n) => ({
      head: `<style>.${n('adb-note')}{position:fixed;bottom:0;left:0;right:0;background:#fe8;padding:20px;z-index:150}.${n('adb-note')}::before{content:"Έχετε ενεργό πρόγραμμα αποκλεισμού διαφημίσεων. Παρακαλούμε απενεργοποιήστε το για να στηρίξετε τη δημοσιογραφία μας."}</style>`,
      ...add(`<div class="${n('adb-note')}"></div>`),
    }),
  },
  'template-tr': {
    lang: 'tr',
    parts: (n) => ({
      bottom: `<template id="tpl"><div class="${n('reklam-engelleyici')}" style="position:fixed;left:10%;right:10%;bottom:8%;background:#fff;border:3px solid #d00;padding:20px;z-index:640"><h3>Reklam engelleyici kullandığınızı fark ettik</h3><p>Size ücretsiz haber sunabilmemiz için lütfen sitemizde engelleyicinizi devre dışı bırakın ya da bizi güvenilir siteler arasına ekleyin.</p><button>Tamam, kapattım</button></div></template>`,
      script:
        "after(200,()=>{document.body.append(document.getElementById('tpl').content.cloneNode(true));shown(document.body.lastElementChild)})",
    }),
  },
  'top-bar-sr': {
    lang: 'sr',
    parts: (n) =>
      add(
        `<div class="${n('gornja-traka')}" style="position:fixed;top:0;left:0;right:0;background:#036;color:#fff;padding:12px;z-index:900">Изгледа да користите програм за блокирање огласа. Молимо вас да га искључите на нашем сајту – од огласа живи ова редакција. <a href="/kako">Како?</a></div>`,
      ),
  },
  'toast-th': {
    lang: 'th',
    parts: (n) =>
      add(
        `<div class="${n('adblock-toast')}" style="position:fixed;left:20px;bottom:20px;width:320px;background:#fff;border:1px solid #aaa;padding:16px;z-index:60"><p>ดูเหมือนว่าคุณกำลังใช้โปรแกรมบล็อกโฆษณาอยู่</p><p>ช่วยปิดให้เราสักนิดนะคะ รายได้จากโฆษณาทำให้ทุกคนอ่านข่าวได้ฟรี</p><button>ปิดแล้ว โหลดหน้าใหม่</button></div>`,
      ),
  },
  'inline-zh-tw': {
    lang: 'zh-TW',
    parts: (n) => ({
      script: `after(200,()=>{const box=make(${js(`<section class="${n('adb-tip')}" style="background:#fff4d6;border-radius:6px;padding:16px;margin:16px 0"><strong>偵測到您正在使用廣告阻擋程式</strong><p>好的新聞需要您的支持，請將本網站設為例外，或關閉擋廣告外掛後重新整理。</p></section>`)});${ENTRY}.prepend(box);shown(box)})`,
    }),
  },
  'image-alt-de': {
    lang: 'de',
    parts: (n) =>
      add(
        `<a class="${n('adblock-bild')}" href="/werbeblocker" style="position:fixed;left:25%;top:15%;z-index:5000"><img width="500" height="300" alt="Bitte Werbeblocker ausschalten und Seite neu laden" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='500' height='300'%3E%3Crect width='500' height='300' fill='tomato'/%3E%3C/svg%3E"></a>`,
      ),
  },
  'bilingual-fr-en': {
    lang: 'fr-CA',
    parts: (n) =>
      add(
        `<div class="${n('bandeau')}" style="position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:4px solid #b00;padding:16px;z-index:330;display:flex;gap:30px"><div><b>Votre bloqueur de pub nous prive de revenus.</b><p>Merci d’ajouter notre site à vos exceptions.</p></div><div><b>Your ad blocker is costing us revenue.</b><p>Please add our site to your exceptions.</p></div><button>OK</button></div>`,
      ),
  },
  'served-reveal-en': {
    lang: 'en',
    parts: (n) => ({
      head: `<style>#${n('adblock-message')}{position:sticky;top:0;background:#ffefc2;padding:16px;z-index:20}#${n('adblock-message')}[hidden]{display:none}</style>`,
      top: `<div id="${n('adblock-message')}" hidden><p>We can’t see our advertisers from here. If you run an ad-blocking extension, kindly whitelist larkmere.example: it costs you nothing and keeps our newsroom open.</p><p><small>Alternatively, <a href="/membership">become a member</a>.</small></p></div>`,
      script: `after(200,()=>{const box=document.getElementById('${n('adblock-message')}');box.hidden=false;shown(box)})`,
    }),
  },
  'dialog-vi': {
    lang: 'vi',
    parts: (n) =>
      add(
        `<div role="dialog" class="${n('popup-qc')}" style="position:fixed;top:30%;left:30%;width:40%;background:#fff;border-radius:12px;box-shadow:0 4px 40px #0006;padding:24px;z-index:800"><h4>Bạn đang chặn quảng cáo?</h4><p>Quảng cáo là nguồn kinh phí để chúng tôi duy trì trang web. Mong bạn tắt trình chặn quảng cáo để tiếp tục ủng hộ nhé!</p><button>Tôi đã tắt</button><button>Để sau</button></div>`,
      ),
  },
};

/** The story gives way, or is dimmed or cut, until the blocker is off. */
const onStory: Readonly<Record<string, SecondOutsider>> = {
  'replaced-fr': {
    lang: 'fr',
    parts: (n) => ({
      script: `after(200,()=>{${EACH_P}p.style.display='none';const box=make(${js(`<div class="${n('mur-pub')}" style="text-align:center;padding:50px 20px"><h2>La pub, c’est ce qui nous fait vivre.</h2><p>Il semblerait que vous utilisiez un bloqueur de publicité. Pour poursuivre votre lecture, autorisez les annonces sur notre site ou abonnez-vous.</p><button>J’autorise la publicité</button><button>Je m’abonne à 1 €</button></div>`)});${ENTRY}.append(box);shown(box)})`,
    }),
  },
  'blur-nl': {
    lang: 'nl',
    parts: (n) =>
      add(
        `<div class="${n('adblock-melding')}" style="position:fixed;top:35%;left:25%;width:50%;background:#fff;padding:22px;z-index:440;border:1px solid #333"><h3>Hé, je hebt een adblocker aanstaan!</h3><p>Jammer, want advertenties betalen onze verslaggevers. Zet je adblocker uit voor deze site en lees gratis verder.</p><button>Ik heb hem uitgezet</button></div>`,
        { more: `const e=${ENTRY};e.style.filter='blur(6px)';e.style.pointerEvents='none';e.style.userSelect='none'` },
      ),
  },
  'fade-sv': {
    lang: 'sv',
    parts: (n) => ({
      head: `<style>.${n('cut')}{max-height:420px;overflow:hidden;position:relative}.${n('cut')}::after{content:"";position:absolute;inset:auto 0 0;height:200px;background:linear-gradient(transparent,#fff)}</style>`,
      script: `after(200,()=>{const e=${ENTRY};e.classList.add('${n('cut')}');const box=make(${js(`<div class="${n('annonsblock')}" style="border:1px solid #ccc;padding:24px;text-align:center"><h3>Du verkar använda en annonsblockerare</h3><p>För att läsa hela artikeln behöver du stänga av den hos oss. Det är annonserna som gör att du kan läsa gratis.</p><button>Ladda om sidan</button></div>`)});e.after(box);shown(box)})`,
    }),
  },
  'sheet-fa': {
    lang: 'fa',
    parts: (n) =>
      add(
        `<div dir="rtl" class="${n('bottom-sheet')}" style="position:fixed;bottom:0;left:0;right:0;height:60vh;background:#fff;border-radius:20px 20px 0 0;box-shadow:0 0 0 9999px #000a;padding:30px;z-index:1200"><h3>به نظر می‌رسد از مسدودکننده‌ی تبلیغات استفاده می‌کنید</h3><p>درآمد این رسانه از تبلیغات است. لطفاً آن را برای سایت ما غیرفعال کنید و صفحه را دوباره بارگذاری کنید.</p><button>غیرفعال کردم</button></div>`,
        { more: "document.body.style.overflow='hidden'" },
      ),
  },
  'replaced-hi': {
    lang: 'hi',
    parts: (n) => ({
      head: `<style>.${n('locked')} .story-p{visibility:hidden;height:0;margin:0;overflow:hidden}</style>`,
      script: `after(200,()=>{const e=${ENTRY};e.classList.add('${n('locked')}');const box=make(${js(`<div class="${n('adblock-hindi')}" style="padding:40px;background:#f5f5f5;text-align:center"><h3>आपके ब्राउज़र में ऐड ब्लॉकर चालू है</h3><p>खबर पढ़ना जारी रखने के लिए कृपया ऐड ब्लॉकर बंद करें और पेज रिफ्रेश करें। विज्ञापनों से ही हमारी पत्रकारिता चलती है।</p><button>रिफ्रेश करें</button></div>`)});e.prepend(box);shown(box)})`,
    }),
  },
  'opacity-ko': {
    lang: 'ko',
    parts: (n) =>
      add(
        `<div class="${n('ad-block-layer')}" style="position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:34px;z-index:7000"><strong>광고 차단 프로그램을 사용 중이신가요?</strong><p>광고 수익은 양질의 기사를 만드는 데 쓰입니다. 저희 사이트에서는 광고 차단을 해제해 주세요.</p><button>해제하고 계속 보기</button></div>`,
        { more: `document.getElementById('page').style.opacity='.15';document.body.style.overflow='hidden'` },
      ),
  },
};

export const secondBars: Readonly<Record<string, SecondOutsider>> = { ...beside, ...onStory };
