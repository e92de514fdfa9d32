/**
 * Notices of known products and vendors, made anew after how each behaves: what it adds where, what it locks, how it
 * defends itself. Research notes name the sources; no mark-up and no sentence of theirs is copied.
 */
import type { Form } from './forms';
import type { NoticeText } from './texts';

const inner = ({ title, body, button }: NoticeText): string =>
  `<h4>${title}</h4><div>${body}</div><p><a href="/how">?</a> <button type="button">${button}</button></p>`;
const js = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');
const cover = 'position:fixed;inset:0;background:rgba(0,0,0,.7);z-index:2147483000';
const white = 'background:#fff;margin:12% auto;width:60%;padding:20px';
const later = (ms: number, html: string, more = ''): string =>
  `after(${ms},()=>{const box=make(${js(html)});document.body.append(box);${more};shown(box)})`;

export const products: Readonly<Record<string, Form>> = {
  'google-recovery': (t, n) => ({
    script: later(
      300,
      `<div class="${n('fc-ab-root')}"><div class="${n('fc-dialog-overlay')}" style="${cover}"></div><div class="${n('fc-dialog-container')}" style="position:fixed;inset:20% 20%;background:#fff;z-index:2147483001"><div class="${n('fc-ab-dialog')} ${n('fc-dialog')}">${inner(t)}</div></div></div>`,
      "document.body.style.overflow='hidden'",
    ),
  }),
  admiral: (t, n) => ({
    script: `after(400,()=>{let box;const put=()=>{box=make(${js(`<div class="${n('fEy1Z2XT')}" style="${cover}"><div><div><div style="${white}"><div>${t.title}</div><div>${t.body}</div><span><button>${t.button}</button></span></div></div></div></div>`)});document.body.append(box);document.documentElement.style.overflow=document.body.style.overflow='hidden';shown(box)};put();setInterval(()=>box.isConnected||put(),1000)})`,
  }),
  'ad-shield-frame': () => ({
    // Without its style sheets the story would fit the window.
    top: '<div style="height:1200px"></div>',
    // Its words are in a frame of another host, which neither a page nor an extension without permission can read.
    script: `after(300,()=>{const f=make('<iframe style="width:100vw;height:100vh;z-index:2147483647;position:fixed;left:0;top:0" src="https://report.error-report.com/modal?x=1"></iframe>');document.body.append(f);shown(f);setInterval(()=>document.querySelectorAll('link,style').forEach((e)=>e.remove()),100)})`,
  }),
  'random-names-and-noscript-copy': (t, n) => ({
    head: `<style>.${n('qzx')}{display:none;${cover}}.${n('qzx')}.${n('show')}{display:block}.${n('lockx')}{overflow:hidden!important}</style>`,
    bottom: `<div class="${n('qzx')}" id="${n('qid')}"><div style="${white}">${inner(t)}<a href="https://tool.example/">Powered By</a></div></div><noscript><div class="${n('qzx')} ${n('show')}">${inner(t)}</div></noscript>`,
    script: `after(10,()=>{const b=document.getElementById('${n('qid')}');document.body.classList.add('${n('lockx')}');b.classList.add('${n('show')}');shown(b)})`,
  }),
  'two-bare-boxes-and-hidden-paragraphs': (t) => ({
    script: `after(200,()=>{const put=(before)=>{const back=make('<div style="cursor:pointer;user-select:none;${cover}"></div>'),box=make(${js(`<div style="cursor:pointer;user-select:none;position:fixed;top:30%;left:25%;width:50%;background:#fff;padding:20px;z-index:2147483001">${t.title}. ${t.body}</div>`)});before.before(back,box);shown(box,back)};put(document.body.firstElementChild);for(const p of document.querySelectorAll('.story-p'))p.style.setProperty('display','none','important');setTimeout(()=>put(document.querySelector('#page')),400)})`,
  }),
  'blur-and-blocked-keys': (t, n) => ({
    head: `<style>body.${n('mdp-blur')}>*:not(.${n('mdp-modal')}):not(.${n('mdp-black')}){filter:blur(6px)}body.${n('mdp-blur')}{user-select:none;-webkit-user-select:none}</style>`,
    script: `after(500,()=>{const back=make('<div class="${n('mdp-black')}" style="${cover}"></div>'),box=make(${js(`<div class="${n('mdp-modal')}" style="position:fixed;inset:25%;background:#fff;z-index:2147483002">${inner(t)}</div>`)});document.body.append(back,box);document.body.classList.add('${n('mdp-blur')}');for(const e of ['contextmenu','selectstart','copy'])document.addEventListener(e,(x)=>x.preventDefault());document.addEventListener('keydown',(x)=>{if(x.ctrlKey)x.preventDefault()});shown(box,back)})`,
  }),
  'blanket-comes-back-and-body-classes': (t, n) => ({
    head: `<style>.${n('ub-show')} #${n('ub-blanket')}{display:block!important}.${n('ub-lock')}{overflow:hidden!important;height:100%}</style>`,
    script: `after(150,()=>{const put=()=>{const box=make(${js(`<div id="${n('ub-blanket')}" style="display:none;${cover}"><div><div style="${white}">${inner(t)} 9</div></div></div>`)});document.body.append(box);shown(box)};put();setInterval(()=>document.getElementById('${n('ub-blanket')}')||put(),400);setInterval(()=>document.body.classList.add('${n('ub-show')}','${n('ub-lock')}'),300)})`,
  }),
  'reveal-modal': (t, n) => ({
    script: `after(250,()=>{const back=make('<div class="${n('reveal-modal-bg')}" style="${cover}"></div>'),box=make(${js(`<div id="${n('an-Modal')}" class="${n('reveal-modal')}" style="visibility:hidden;opacity:0;position:absolute;top:100px;left:30%;width:40%;background:#fff;z-index:2147483001">${inner(t)}</div>`)});document.body.append(back,box);setTimeout(()=>{box.style.visibility='visible';box.style.opacity='1'},30);shown(box,back)})`,
  }),
  'theme-popup-locks-root': (t, n) => ({
    head: `<style>.${n('tie-popup')}{display:none;${cover}}.${n('tie-popup')}.${n('open')}{display:block}</style>`,
    bottom: `<div id="${n('tie-popup-adblock')}" class="${n('tie-popup')}"><div style="${white}"><h2>${t.title}</h2><div class="${n('adblock-message')}">${t.body}</div></div></div>`,
    script: `after(200,()=>{const b=document.getElementById('${n('tie-popup-adblock')}');document.documentElement.style.cssText='overflow:hidden;margin-right:15px';document.body.classList.add('${n('tie-opened')}');b.classList.add('${n('open')}');addEventListener('keydown',(e)=>{if(e.key==='Escape')e.stopPropagation()},true);shown(b)})`,
  }),
  'notice-bar-sticky': (t, n) => ({
    bottom: `<div id="${n('quads-myModal')}" class="${n('notice-bar')}" style="display:none;position:fixed;bottom:0;width:100%;background:#222;color:#fff;padding:12px">${inner(t)}</div>`,
    script: `after(120,()=>{const b=document.getElementById('${n('quads-myModal')}');b.style.display='block';shown(b)})`,
  }),
  'html-and-body-fixed': (t, n) => ({
    script: later(
      150,
      `<div id="${n('arlinablock')}" style="${cover}"><div class="${n('inner')}" style="${white}">${inner(t)}<ul><li>Chrome</li><li>Firefox</li></ul></div></div>`,
      "for(const e of [document.documentElement,document.body]){e.style.overflow='hidden';e.style.position='fixed'}",
    ),
  }),
  'neutral-names-close-later': (t, n) => ({
    script: later(
      200,
      `<div class="${n('popSc')}" style="${cover}"><div class="${n('popBo')}" style="${white}"><button hidden>×</button><div class="${n('popCo')}">${inner(t)}</div></div></div>`,
      `setTimeout(()=>{box.querySelector('button').hidden=false},600);${"document.body.style.overflow='hidden'"}`,
    ),
  }),
  'subscribe-as-the-other-way-out': (t, n) => ({
    bottom: `<div id="${n('floatingGuide')}" style="display:none;${cover}"><div style="${white}">${inner(t)}<a href="/subscribe">Subscribe</a> <a href="/login">I have a subscription</a></div></div>`,
    script: `after(300,()=>{const b=document.getElementById('${n('floatingGuide')}');b.style.display='block';document.body.style.overflow='hidden';shown(b)})`,
  }),
  'picture-by-file-name': (_t, n) => ({
    script: later(
      250,
      `<div id="${n('iab_overlay')}" style="${cover};display:flex"><img width="800" height="533" style="margin:auto;background:#fff" src="/pictures/adblocker-800x533.jpg"></div>`,
    ),
  }),
  'popup-fades-in': (t, n) => ({
    head: `<style>@keyframes f{from{opacity:0}}.${n('kill-adblock-container')}{${cover};animation:f .5s}</style>`,
    script: later(
      200,
      `<div class="${n('kill-adblock-container')}"><div class="${n('kill-adblock')}" style="${white}"><a class="${n('close-btn')}" href="#">×</a>${inner(t)}</div></div>`,
    ),
  }),
};
