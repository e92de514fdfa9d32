/** How notices are built: one row an archetype. `n` gives a name: as the product has it, or a random one. */
import type { PageParts } from './page';
import type { NoticeText } from './texts';

export type Name = (name: string) => string;
export type Form = (text: NoticeText, n: Name) => PageParts;

const inner = ({ title, body, button }: NoticeText): string =>
  `<h2>${title}</h2><p>${body}</p><button type="button">${button}</button>`;
const js = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');
const center = 'position:fixed;top:20%;left:20%;width:60%;background:#fff;padding:20px;z-index:10001';
const cover = 'position:fixed;inset:0;background:rgba(0,0,0,.7);z-index:10000';
const lock = "document.documentElement.style.overflow='hidden';document.body.style.overflow='hidden';";
const inject = (html: string, more = '', ms = 300): string =>
  `after(${ms},()=>{const box=make(${js(html)});document.body.append(box);${more};shown(box)})`;

export const forms: Readonly<Record<string, Form>> = {
  'overlay-injected': (t, n) => ({
    script: inject(
      `<div class="${n('adb-overlay')}" style="${cover}"><div class="${n('adb-box')}" style="background:#fff;margin:15% auto;width:400px;padding:20px">${inner(t)}</div></div>`,
      lock,
    ),
  }),
  'modal-and-backdrop': (t, n) => ({
    script: `after(200,()=>{const back=make(${js(`<div class="${n('modal-backdrop')}" style="${cover}"></div>`)}),box=make(${js(`<div class="${n('modal')}" role="dialog" aria-modal="true" style="${center}">${inner(t)}</div>`)});document.body.append(back,box);document.body.style.overflow='hidden';document.body.style.paddingRight='15px';shown(box,back)})`,
  }),
  'native-dialog': (t, n) => ({
    bottom: `<dialog id="${n('blocker-intercept')}">${inner(t)}</dialog>`,
    script: `after(200,()=>{const d=document.querySelector('dialog');d.showModal();shown(d)})`,
  }),
  'native-dialog-reopens': (t, n) => ({
    bottom: `<dialog id="${n('blocker-intercept')}">${inner(t)}</dialog>`,
    script: `after(200,()=>{const d=document.querySelector('dialog');d.showModal();d.addEventListener('close',()=>{try{d.showModal()}catch{}});d.addEventListener('cancel',(e)=>e.preventDefault());shown(d)})`,
  }),
  'top-bar': (t, n) => ({
    script: inject(
      `<div id="${n('adblock-bar')}" style="position:fixed;top:0;left:0;right:0;background:#fd0;padding:8px;z-index:99">${t.title}. ${t.body}</div>`,
      '',
      100,
    ),
  }),
  'bottom-bar-empty-siblings': (t) => ({
    script: `after(150,()=>{for(let i=0;i<4;i++)document.body.append(document.createElement('div'));const box=make(${js(`<div style="position:fixed;bottom:0;left:0;width:100%;background:#faf8e2;z-index:2147483000"><span>${t.title}</span> <span>${t.body}</span></div>`)});document.body.append(box);shown(box)})`,
  }),
  'corner-toast-slides': (t, n) => ({
    head: `<style>.${n('toast')}{position:fixed;right:20px;bottom:20px;width:300px;background:#fff;border:1px solid;padding:10px;transform:translateY(300px);transition:transform .3s}.${n('in')}{transform:none}</style>`,
    bottom: `<div class="${n('toast')}">${inner(t)}</div>`,
    script: `after(300,()=>{const b=document.querySelector('.${n('toast')}');b.classList.add('${n('in')}');shown(b)})`,
  }),
  'sticky-bar': (t, n) => ({
    script: `after(100,()=>{const box=make(${js(`<div class="${n('notice-strip')}" style="position:sticky;top:0;background:#fee;padding:9px;z-index:5">${t.title} – ${t.body}</div>`)});document.body.prepend(box);shown(box)})`,
  }),
  'inline-before-article': (t, n) => ({
    head: `<style>.${n('hidden')}{display:none}</style>`,
    top: `<div id="${n('adblock-warning')}" class="${n('hidden')}"><div class="${n('alert')}" style="border:1px solid red;padding:8px">${t.title}. ${t.body}</div></div>`,
    script: `after(120,()=>{const b=document.getElementById('${n('adblock-warning')}');b.classList.remove('${n('hidden')}');shown(b)})`,
  }),
  'inline-in-article': (t, n) => ({
    script: `after(250,()=>{const box=make(${js(`<div class="${n('abn')}" style="border:2px solid #c00;padding:12px;margin:20px 0"><strong>${t.title}</strong><div>${t.body}</div></div>`)});document.querySelectorAll('.story-p')[2].after(box);shown(box)})`,
  }),
  'article-hidden-until-allowed': (t, n) => ({
    script: `after(200,()=>{const e=document.querySelector('.entry');e.style.display='none';const box=make(${js(`<div class="${n('gate')}" style="border:2px solid;padding:20px">${inner(t)}</div>`)});e.before(box);shown(box)})`,
  }),
  'article-blurred': (t, n) => ({
    head: `<style>body.${n('blur')} #page{filter:blur(8px);pointer-events:none;user-select:none}</style>`,
    script: inject(
      `<div class="${n('wall')}" style="${center}">${inner(t)}</div>`,
      `document.body.classList.add('${n('blur')}')`,
    ),
  }),
  'sibling-rule-hides-page': (t, n) => ({
    script: `after(200,()=>{const box=make(${js(`<div id="${n('abk')}"><style>#${n('abk')}~*{display:none!important}#${n('abk')}{position:fixed;inset:0;background:#eee;z-index:99999}</style><p>${t.title}</p><p>${t.body}</p></div>`)});document.body.prepend(box);shown(box)})`,
  }),
  'frame-srcdoc': (t, n) => ({
    script: inject(
      `<iframe class="${n('wall')}" style="${cover};width:100vw;height:100vh;border:0" srcdoc="<body style='background:#fff'><h1>${t.title}</h1><p>${t.body}</p></body>"></iframe>`,
      lock,
    ),
  }),
  'frame-written': (t, n) => ({
    script: `after(200,()=>{const f=make('<iframe class="${n('f')}" style="${cover};width:100vw;height:100vh;border:0"></iframe>');document.body.append(f);f.contentDocument.open();f.contentDocument.write(${js(`<body style="background:#fff"><h1>${t.title}</h1><p>${t.body}</p></body>`)});f.contentDocument.close();shown(f)})`,
  }),
  'shadow-open': (t) => ({
    script: `after(200,()=>{const h=document.createElement('div');document.body.append(h);const r=h.attachShadow({mode:'open'});r.innerHTML=${js(`<div style="${cover}"></div><div style="${center}">${inner(t)}</div>`)};${lock}shown(r.lastElementChild)})`,
  }),
  'shadow-closed': (t) => ({
    script: `after(200,()=>{const h=document.createElement('x-gate');document.body.append(h);const r=h.attachShadow({mode:'closed'});r.innerHTML=${js(`<div style="${cover}"><div style="background:#fff;margin:100px auto;width:400px">${inner(t)}</div></div>`)};${lock}shown(r.firstElementChild)})`,
  }),
  'picture-alt': (t, n) => ({
    script: inject(
      `<div class="${n('iab')}" style="${cover};display:flex"><img width="500" height="300" style="margin:auto;background:#fff" alt="${t.title}. ${t.body}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>`,
    ),
  }),
  'text-split-by-tags': (t, n) => ({
    script: inject(
      `<div class="${n('z')}" style="${center}"><p>${[...t.title].map((c, i) => (i % 3 ? c : `<b>${c}</b>`)).join('')}</p><p>${t.body.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1&shy;$2').replace(/(\p{L}{4})(\p{L})/gu, '$1<i>$2</i>')}</p></div>`,
    ),
  }),
  'served-hidden-fades-in': (t, n) => ({
    head: `<style>.${n('pop')}{${center};opacity:0;visibility:hidden;transition:opacity .4s}.${n('pop')}.${n('on')}{opacity:1;visibility:visible}</style>`,
    bottom: `<div class="${n('pop')}">${inner(t)}</div>`,
    script: `after(200,()=>{const b=document.querySelector('.${n('pop')}');b.classList.add('${n('on')}');shown(b)})`,
  }),
  'body-class-reveals': (t, n) => ({
    head: `<style>.${n('msg')}{display:none;${cover}}body.${n('enabled')} .${n('msg')}{display:block}body.${n('enabled')}{overflow:hidden;position:fixed;width:100%}</style>`,
    bottom: `<div class="${n('msg')}"><div style="background:#fff;margin:20% auto;width:50%">${inner(t)}</div></div>`,
    script: `after(200,()=>{scrollTo(0,500);__case.place=500;document.body.style.top='-500px';document.body.classList.add('${n('enabled')}');shown(document.querySelector('.${n('msg')}'))})`,
  }),
  'style-sheet-reveals': (t, n) => ({
    head: `<style>.${n('m')}{display:none}</style>`,
    bottom: `<div class="${n('m')}">${inner(t)}</div>`,
    script: `after(200,()=>{const s=document.createElement('style');s.textContent='.${n('m')}{display:block!important;${center}}body{overflow:hidden}';document.head.append(s);shown(document.querySelector('.${n('m')}'))})`,
  }),
  'template-cloned': (t, n) => ({
    bottom: `<template id="${n('adblock')}"><div class="${n('alert')}" role="alert" style="position:fixed;bottom:0;left:0;right:0;background:#fed;padding:9px">${inner(t)}</div></template>`,
    script: `after(40,()=>{const c=document.querySelector('template').content.firstElementChild.cloneNode(true);document.body.append(c);shown(c)})`,
  }),
  'reappended-every-400ms': (t, n) => ({
    script: `after(100,()=>{let box;const put=()=>{if(!box||!box.isConnected||getComputedStyle(box).display==='none'){box?.remove();box=make(${js(`<div id="${n('bl')}" style="${cover}"><div style="background:#fff;margin:15% auto;width:60%">${inner(t)}</div></div>`)});document.body.append(box);shown(box)}};put();setInterval(put,400)})`,
  }),
  'reclassed-every-300ms': (t, n) => ({
    head: `<style>.${n('nos')}{overflow:hidden;height:100vh}.${n('shw')}{display:block!important}</style>`,
    script: inject(
      `<div class="${n('blanket')}" style="${cover}"><div style="background:#fff;margin:15% auto;width:60%">${inner(t)}</div></div>`,
      `setInterval(()=>{document.body.classList.add('${n('nos')}');box.style.display='block';box.classList.add('${n('shw')}')},300)`,
    ),
  }),
  countdown: (t, n) => ({
    script: inject(
      `<div class="${n('cd')}" style="${cover}"><div style="background:#fff;margin:15% auto;width:60%">${inner(t)}<span class="${n('left')}">10</span></div></div>`,
      `let s=10;setInterval(()=>{box.querySelector('span').textContent=String(--s)},200);${lock}`,
    ),
  }),
  'jquery-fade': (t, n) => ({
    head: `<style>#${n('kb')}{display:none;${cover}}</style>`,
    bottom: `<div id="${n('kb')}"><div style="background:#fff;margin:15% auto;width:60%">${inner(t)}</div></div>`,
    script: `after(150,()=>{const b=document.getElementById('${n('kb')}');let o=0;b.style.opacity='0';b.style.display='block';shown(b);const f=()=>{o+=.05;b.style.opacity=String(o);if(o<1)requestAnimationFrame(f)};requestAnimationFrame(f)})`,
  }),
  'inert-page': (t, n) => ({
    script: inject(
      `<div class="${n('gate')}" role="alertdialog" style="${center}">${inner(t)}</div>`,
      `const p=document.getElementById('page');p.inert=true;p.setAttribute('aria-hidden','true');p.style.opacity='.2';document.body.style.userSelect='none';${lock}`,
    ),
  }),
  'wrapper-locked': (t, n) => ({
    script: inject(
      `<div class="${n('gate')}" style="${cover}"><div style="background:#fff;margin:15% auto;width:60%">${inner(t)}</div></div>`,
      `const p=document.getElementById('page');p.style.height='100vh';p.style.overflow='hidden'`,
    ),
  }),
  'magnific-popup': (t, n) => ({
    head: `<style>.${n('mfp-hide')}{display:none!important}.${n('mfp-bg')}{position:fixed;inset:0;background:#000;opacity:.8;z-index:1042}.${n('mfp-wrap')}{position:fixed;inset:0;z-index:1043;outline:0}.${n('mfp-container')}{position:absolute;inset:0;text-align:center;padding:8px}.${n('mfp-content')}{position:relative;display:inline-block;background:#fff;padding:20px}</style>`,
    bottom: `<div id="${n('popup')}" class="${n('mfp-hide')}"><h3>${t.title}</h3><div>${t.body}</div></div>`,
    script: `after(300,()=>{const b=document.getElementById('${n('popup')}');const bg=make('<div class="${n('mfp-bg')}"></div>');const w=make('<div class="${n('mfp-wrap')}" tabindex="-1"><div class="${n('mfp-container')}"><div class="${n('mfp-content')}"></div></div></div>');w.querySelector('.${n('mfp-content')}').append(b);b.classList.remove('${n('mfp-hide')}');document.body.append(bg,w);document.documentElement.style.cssText='overflow:hidden;margin-right:15px';shown(w,bg)})`,
  }),
  'ask-comes-later': (t, n) => ({
    script: inject(
      `<div class="${n('late')}" style="${cover}"><h2>${t.title}</h2></div>`,
      `setTimeout(()=>{const p=document.createElement('p');p.textContent=${js(t.body)};box.append(p)},60)`,
    ),
  }),
  'late-8s': (t, n) => ({ script: inject(`<div class="${n('l8')}" style="${center}">${inner(t)}</div>`, lock, 8000) }),
  'single-page-navigation': (t, n) => ({
    script: `after(200,()=>{const show=()=>{const box=make(${js(`<div class="${n('spa')}" style="${center}">${inner(t)}</div>`)});document.body.append(box);shown(box)};show();setTimeout(()=>{history.pushState({},'','#two');document.querySelector('.${n('spa')}').remove();show()},300)})`,
  }),
  'served-visible-from-start': (t, n) => ({
    bodyAttributes: 'style="overflow:hidden"',
    bottom: `<div id="${n('arl')}" style="${cover}"><div style="background:#fff;margin:15% auto;width:60%">${inner(t)}</div></div>`,
    script: `shown(document.getElementById('${n('arl')}'))`,
  }),
};

/** How each language is dressed: the form changes from one to the next. */
export const rotated = [
  'overlay-injected',
  'modal-and-backdrop',
  'top-bar',
  'inline-before-article',
  'served-hidden-fades-in',
  'corner-toast-slides',
  'body-class-reveals',
  'inline-in-article',
  'sticky-bar',
  'magnific-popup',
  'text-split-by-tags',
  'shadow-closed',
  'frame-srcdoc',
];
