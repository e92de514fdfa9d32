/** The third outsiders' notices in the text, in empty places of advertising, and over a story that is cut or dimmed. */
import { add, js, type SecondOutsider } from './secondShapes';

const EACH_P = "for(const p of document.querySelectorAll('.story-p'))";
const ENTRY = "document.querySelector('.entry')";

export const thirdOnStory: Readonly<Record<string, SecondOutsider>> = {
  'slot-filler-cs': {
    lang: 'cs',
    parts: (n) => ({
      inStory: `<div class="${n('reklama-box')}" style="min-height:100px;background:#f6f6f6"></div>`,
      script: `after(500,()=>{const slot=document.querySelector('.${n('reklama-box')}');const box=make(${js(`<div class="${n('nahrada')}" style="padding:20px;text-align:center"><p>Tady by normálně byla reklama.</p><p>Díky ní čtete zadarmo. Udělejte pro nás prosím ve svém blokátoru výjimku.</p></div>`)});slot.append(box);shown(box)})`,
    }),
  },
  'cut-fade-fi': {
    lang: 'fi',
    parts: (n) => ({
      script: `after(200,()=>{const e=${ENTRY};e.style.cssText='max-height:420px;overflow:hidden;position:relative';const box=make(${js(`<div class="${n('jatka-lukemista')}" style="position:relative;margin-top:-90px;padding:110px 20px 20px;background:linear-gradient(#fff0,#fff 90px);text-align:center;z-index:4"><h3>Mainokset eivät lataudu selaimessasi</h3><p>Salli mainokset sivustollamme, niin pääset lukemaan jutun loppuun. Se onnistuu mainosten estäjän asetuksista parilla napautuksella.</p><button>Sallin mainokset</button></div>`)});e.after(box);shown(box)})`,
    }),
  },
  'blurred-entry-ro': {
    lang: 'ro',
    parts: (n) => ({
      script: `after(250,()=>{const e=${ENTRY};e.parentElement.style.position='relative';${EACH_P}{p.style.filter='blur(7px)';p.style.userSelect='none';p.style.pointerEvents='none'}const box=make(${js(`<div class="${n('strat')}" style="position:absolute;top:140px;left:10%;right:10%;background:#fff;border:1px solid #ccc;padding:24px;z-index:5"><b>Reclamele țin lumina aprinsă în redacție.</b><p>Dați-le o șansă: opriți extensia care le ascunde pe larkmere.example, apoi reîncărcați pagina. Durează zece secunde.</p></div>`)});e.append(box);shown(box)})`,
    }),
  },
  'page-wrapper-locked-zh': {
    lang: 'zh-CN',
    parts: (n) => ({
      script: `after(300,()=>{const page=document.getElementById('page');page.style.cssText='height:100vh;overflow:hidden';const box=make(${js(`<div class="${n('tishi')}" style="position:fixed;inset:0;background:#0008;z-index:66"><div style="background:#fff;margin:22vh auto;width:400px;padding:28px"><h3>亲爱的读者，广告被挡住了</h3><p>本站靠广告维持运营。请将 larkmere.example 加入白名单，或者暂停使用拦截插件，刷新后即可继续阅读。</p><button>我已加入白名单</button></div></div>`)});document.body.append(box);shown(box)})`,
    }),
  },
  'paragraphs-replaced-ja': {
    lang: 'ja',
    parts: (n) => ({
      script: `after(200,()=>{const ps=[...document.querySelectorAll('.story-p')].slice(2);ps.forEach(p=>p.hidden=true);const box=make(${js(`<div class="${n('tsuzuki')}" style="border:1px solid #999;padding:28px;margin:24px 0;text-align:center"><p><b>続きをお読みいただくには</b></p><p>ご利用のブラウザで広告が表示されていないようです。お手数ですが、広告ブロック機能をオフにしたうえで、ページを再読み込みしてください。</p></div>`)});ps[0].before(box);shown(box)})`,
    }),
  },
  'written-at-parse-fa': {
    lang: 'fa',
    parts: (n) => ({
      htmlAttributes: 'dir="rtl"',
      storyTop: `<script>document.write(${js(`<div class="${n('payam')}" style="background:#fdf3d0;padding:18px;border-right:5px solid #d90"><p>به نظر می‌رسد افزونه‌ای در مرورگر شما جلوی نمایش تبلیغات را گرفته است. هزینهٔ این سایت از همین تبلیغات تأمین می‌شود؛ لطفاً آن را برای ما غیرفعال کنید.</p></div>`)});shown(document.querySelector('.entry > div'))</script>`,
    }),
  },
  'absolute-cover-hi': {
    lang: 'hi',
    parts: (n) =>
      add(
        `<div class="${n('parda')}" style="position:absolute;top:0;left:0;width:100%;height:6000px;background:#ffffffee;z-index:888"><div style="position:sticky;top:30vh;width:420px;margin:auto;background:#fff;border:2px solid #06c;padding:24px"><h3>विज्ञापन नहीं दिख रहे?</h3><p>लगता है आपने कोई ऐड ब्लॉकर चालू रखा है। हमारी पत्रकारिता विज्ञापनों से चलती है, इसलिए कृपया इस वेबसाइट पर उसे बंद करें और पेज को रिफ़्रेश करें।</p></div></div>`,
        { more: "document.documentElement.style.overflow='hidden'" },
      ),
  },
  'inline-card-pt': {
    lang: 'pt-PT',
    parts: (n) => ({
      script: `after(350,()=>{const box=make(${js(`<div class="${n('cartao')}" style="display:flex;gap:16px;border:1px solid #ddd;border-radius:10px;padding:18px;margin:22px 0"><div>📰</div><div><p>Caro leitor, a publicidade desta página não está a ser apresentada no seu navegador.</p><p>É dela que vivemos. Pedimos-lhe que a permita nas definições da sua extensão, ou que <a href="/assinar">assine o jornal</a>.</p></div></div>`)});document.querySelectorAll('.story-p')[1].after(box);shown(box)})`,
    }),
  },
  'refresh-after-en': {
    lang: 'en',
    parts: (n) => ({
      top: `<div id="${n('notice-root')}"></div>`,
      script: `after(4000,()=>{const root=document.getElementById('${n('notice-root')}');root.innerHTML=${js(`<section style="position:fixed;left:0;bottom:0;width:100%;background:#111;color:#fff;padding:30px;z-index:8888"><h2>Some of this page didn’t load</h2><p>An extension in your browser is filtering the adverts out. We run no pop-ups and no autoplay; please let our ads through, then press refresh to keep reading for free.</p><button>Refresh</button></section>`)};document.body.style.overflow='hidden';shown(root.firstElementChild)})`,
    }),
  },
};
