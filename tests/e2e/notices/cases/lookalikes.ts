/** What merely resembles a notice and must stay as it is. `box` selects what a reader must go on seeing. */
import type { PageParts } from './page';

export interface LookAlike extends PageParts {
  box: string;
}

const center = 'position:fixed;top:20%;left:20%;width:60%;background:#fff;padding:20px;z-index:10001';
const bar = 'position:fixed;bottom:0;left:0;right:0;background:#fff;padding:12px;z-index:9999';
const cover = 'position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:10000';
const late = (html: string, more = ''): Partial<PageParts> => ({
  script: `after(250,()=>{const box=make(${JSON.stringify(html).replaceAll('</', '<\\/')});box.id='box';document.body.append(box);${more};shown(box)})`,
});
const atOnce = { script: "shown(document.getElementById('box'))" };
const overlay = (inner: string): LookAlike => ({
  box: '#box',
  ...late(`<div style="${cover}"><div style="${center}">${inner}</div></div>`, "document.body.style.overflow='hidden'"),
});
const strip = (inner: string): LookAlike => ({ box: '#box', ...late(`<div style="${bar}">${inner}</div>`) });
const inStory = (inner: string, more: Partial<PageParts> = {}): LookAlike => ({
  box: '#box',
  inStory: `<div id="box">${inner}</div>`,
  ...atOnce,
  ...more,
});
const paragraph = (inner: string, more: Partial<PageParts> = {}): LookAlike => ({
  box: '#box',
  inStory: `<p id="box">${inner}</p>`,
  ...atOnce,
  ...more,
});

const consents: Readonly<Record<string, string>> = {
  en: 'We and our 132 partners use cookies. If you use an ad blocker, please disable it to see your choices.</p><button>Accept all</button><button>Reject all</button><p>',
  de: 'Wir verwenden Cookies. Bitte deaktivieren Sie Ihren Adblocker, um Ihre Auswahl zu treffen.</p><button>Alle akzeptieren</button><button>Ablehnen</button><p>',
  fr: 'Nous utilisons des cookies. Merci de désactiver votre adblocker pour faire votre choix.</p><button>Tout accepter</button><button>Refuser</button><p>',
  es: 'Usamos cookies. Desactiva tu bloqueador de anuncios para elegir.</p><button>Aceptar</button><button>Rechazar</button><p>',
  pl: 'Używamy plików cookie. Wyłącz AdBlock, aby wybrać.</p><button>Akceptuję</button><p>',
  ru: 'Мы используем cookie. Отключите блокировщик рекламы, чтобы выбрать.</p><button>Принять</button><p>',
  ja: 'クッキーを使用しています。広告ブロッカーを無効にしてください。</p><button>同意する</button><p>',
  tr: 'Çerez (cookie) kullanıyoruz. Reklam engelleyiciyi kapatın.</p><button>Kabul et</button><p>',
};

const plainOverlays: Readonly<Record<string, string>> = {
  'consent-plain':
    '<h2>Your privacy</h2><p>We use cookies to measure and to show advertising.</p><button>Accept</button><button>Manage</button>',
  'consent-or-pay':
    '<h2>Read with ads or subscribe</h2><p>Accept advertising and tracking, or take the ad-free subscription for 3 € a month.</p><button>Accept and continue</button><button>Subscribe</button>',
  'consent-accept-ads':
    '<h2>Allow personalised ads</h2><p>Please allow ads and measurement so that we can offer our journalism for free.</p><button>Allow</button>',
  paywall:
    '<h2>This article is for subscribers</h2><p>Subscribe to go on reading. You can cancel at any time.</p><button>Subscribe</button><a href="/login">Sign in</a>',
  'paywall-ad-free':
    '<h2>Tired of ads?</h2><p>Read without advertising: turn off all ads with our plan.</p><button>Go ad-free</button>',
  registration:
    '<h2>Register to read on</h2><p>It is free.</p><input type="email"><input type="password"><button>Register</button>',
  'metered-with-blocker-ask':
    '<h2>You have 0 free articles left</h2><p>We see that you use an ad blocker. Turn it off or register.</p><input type="email"><button>Register</button>',
  offerwall:
    '<h2>Unlock this article</h2><p>Watch a short ad to go on reading, or buy a pass.</p><button>View a short ad</button>',
  newsletter:
    '<h2>The Tide Table</h2><p>Our letter on Fridays. No ads, unsubscribe at any time.</p><input type="email"><button>Sign up</button>',
  login: '<h2>Sign in</h2><input name="user"><input type="password"><button>Sign in</button>',
  'age-gate': '<h2>Are you over 18?</h2><button>Yes</button><button>No</button>',
  survey:
    '<h2>Two questions</h2><p>How often do you block advertising messages by mail?</p><button>Often</button><button>Never</button>',
  'app-install': '<h2>Read it in our app</h2><p>Faster, and it works offline.</p><button>Get the app</button>',
  'push-prompt':
    '<h2>Get the news first</h2><p>Allow notifications from The Larkmere Post? You can turn them off at any time.</p><button>Allow</button><button>Block</button>',
  lightbox:
    '<figure><img width="600" height="400" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><figcaption>A message asks visitors to disable their ad blocker.</figcaption></figure><button>Close</button>',
  'promo-of-a-blocker':
    '<h2>Surf in peace</h2><p>Install an ad blocker in two clicks and never see a banner again.</p><button>Install the ad blocker</button>',
  'reverse-en':
    '<div class="wgAdBlockMessage mdp-deblocker-wrapper"><h2>You have no ad blocker</h2><p>You are not using an ad blocker. We recommend one: it protects you from malicious advertising. Turn it on.</p></div>',
  'reverse-de':
    '<h2>Sie haben keinen Adblocker</h2><p>Wir empfehlen: installieren Sie einen Werbeblocker, er schützt Sie.</p>',
  'reverse-fr':
    '<h2>Vous n’avez pas de bloqueur de publicité</h2><p>Installez un bloqueur de publicités pour vous protéger.</p>',
  'reverse-es':
    '<h2>No tienes bloqueador de anuncios</h2><p>Instala un bloqueador de anuncios para navegar con seguridad.</p>',
  chat: '<h2>Can we help?</h2><p>We answer within minutes.</p><textarea></textarea><button>Send</button>',
  share: '<h2>Share this article</h2><a href="/a">Mail</a> <a href="/b">Copy link</a>',
  'roadblock-story':
    '<h2>Travel alert</h2><p>A roadblock on the coast road was detected by our drivers. Turn off at junction 9.</p>',
  'block-list': '<h2>User blocked</h2><p>You have blocked this user. Turn off blocking in your settings.</p>',
  'popup-blocker':
    '<h2>Pop-up blocked</h2><p>Your browser’s pop-up blocker stopped the print window. Please allow pop-ups.</p>',
  'script-off': '<h2>Old browser</h2><p>Please enable cookies in your browser, then accept them here.</p>',
};

const strips: Readonly<Record<string, string>> = {
  ticker:
    'Breaking: <a href="/news/court-says-video-site-may-ask">Court says video site may ask users to turn off their ad blocker</a>',
  'captcha-error': 'Captcha failed to load. Try disabling your ad blocker and reload the page.',
  'payment-error': 'The payment form could not be loaded. Please turn off your ad blocker and try again.',
  'app-banner': 'The Post is better in the app. <button>Open</button>',
  'cookie-line': 'This site uses cookies. <button>OK</button>',
  'blocker-sale': 'Spring sale: block ads on three devices for the price of one. <button>Buy</button>',
};

const proses: Readonly<Record<string, string>> = {
  en: 'Many sites show a wall that says “we noticed you are using an ad blocker, please disable it”, and few readers obey.',
  de: 'Viele Seiten schreiben: „Sie nutzen einen Werbeblocker, bitte schalten Sie ihn aus“, doch kaum jemand folgt.',
  fr: 'Beaucoup de sites affichent « il semble que vous utilisiez un bloqueur de publicité, merci de le désactiver ».',
  es: 'Muchos sitios avisan: «parece que usas un bloqueador de anuncios, desactívalo», y pocos hacen caso.',
  it: 'Molti siti scrivono: «abbiamo rilevato un AdBlock, disattivalo», e pochi obbediscono.',
  pl: 'Wiele serwisów pisze: „wykryliśmy, że używasz AdBlocka, wyłącz go”, a mało kto słucha.',
  ru: 'Многие сайты пишут: «мы обнаружили блокировщик рекламы, отключите его», но мало кто слушает.',
  ja: '多くのサイトは「広告ブロッカーが検出されました。無効にしてください」と表示するが、従う人は少ない。',
  ko: '많은 사이트가 “광고 차단 프로그램이 감지되었습니다. 해제해 주세요”라고 하지만 따르는 사람은 드물다.',
  zh: '许多网站会写“检测到您正在使用广告拦截软件，请关闭”，但很少有人照做。',
  tr: 'Birçok site “reklam engelleyici kullandığınızı tespit ettik, lütfen kapatın” diyor, ama dinleyen az.',
  ar: 'تكتب مواقع كثيرة «يبدو أنك تستخدم مانع الإعلانات، يرجى تعطيله»، لكن القليل يستجيب.',
};

const others: Readonly<Record<string, LookAlike>> = {
  'story-about-blockers': paragraph(proses.en ?? '', {
    title: 'Why readers keep their ad blockers',
    headline: 'Why readers keep their ad blockers',
  }),
  'how-to-list': inStory(
    '<ol><li>Click the icon of your ad blocker.</li><li>Choose “turn off on this site”.</li><li>Reload: it says that no ad blocker was detected.</li></ol>',
    { title: 'How to turn off your ad blocker', headline: 'How to turn off your ad blocker' },
  ),
  'how-to-steps-in-boxes': {
    box: '#box',
    title: 'Help: turn off your ad blocker',
    headline: 'Turn off your ad blocker',
    story:
      '<section id="box" class="step"><h3>Chrome</h3><p>If we detected an ad blocker, click its icon and disable it for this site.</p></section><section class="step"><h3>Firefox</h3><p>Click its icon in the toolbar and disable it for this site there.</p></section><section class="step"><h3>Safari</h3><p>Open the settings of the extension and disable it for this site.</p></section>',
    ...atOnce,
  },
  quotation: {
    box: '#box',
    inStory: '<blockquote id="box">We noticed that you are using an ad blocker. Please disable it.</blockquote>',
    ...atOnce,
  },
  'quotation-in-box': {
    box: '#box',
    inStory: '<blockquote id="box"><p>We noticed that you are using an ad blocker. Please disable it.</p></blockquote>',
    ...atOnce,
  },
  'picture-caption': {
    box: '#box',
    inStory:
      '<figure id="box"><img alt="" width="300" height="200"><figcaption>“We detected an ad blocker, please turn it off”: a wall of 2019.</figcaption></figure>',
    ...atOnce,
  },
  'code-sample': {
    box: '#box',
    inStory: '<pre id="box"><code>if (adblock) alert("We detected your ad blocker. Please disable it.")</code></pre>',
    ...atOnce,
  },
  'table-of-phrases': {
    box: '#box',
    inStory:
      '<table id="box"><tr><td>English</td><td>We detected an ad blocker, please turn it off</td></tr><tr><td>German</td><td>Bitte schalten Sie Ihren Werbeblocker aus</td></tr></table>',
    ...atOnce,
  },
  'faq-folded': {
    box: '#box',
    inStory:
      '<details id="box" open><summary>Why do I see “ad blocker detected”?</summary><p>Because your browser runs one. Please disable it for our site.</p></details>',
    ...atOnce,
  },
  'heading-of-section': {
    box: '#box',
    inStory: '<h2 id="box">“We noticed your ad blocker, please turn it off”</h2>',
    ...atOnce,
  },
  'editorial-plea': paragraph(
    'Support us by subscribing, or by switching off your ad blocker when you visit: it all helps a small paper.',
  ),
  'plea-in-sidebar': {
    box: '#box',
    bottom:
      '<aside class="widget"><div id="box">If you like our work, please turn off your ad blocker here. Thank you.</div></aside>',
    ...atOnce,
  },
  'debug-label': { box: '#box', bottom: '<div id="box" class="debug">AdBlock is enabled</div>', ...atOnce },
  'about-us-line': {
    box: '#box',
    bottom:
      '<footer><p id="box">We are a small paper. We show little advertising and ask you to allow it in your ad blocker.</p></footer>',
    ...atOnce,
  },
  // Not comments: Lede folds those on an article, whatever they say.
  'message-late': {
    box: '#box',
    bottom:
      '<section id="talk" class="chat"><div class="message">I read this paper every day and I like it a lot, thank you.</div><div class="message">The harbour was never better described than here, truly.</div></section>',
    script: `after(200,()=>{const box=make('<div class="message" id="box">The site says: we detected your ad blocker, please disable it. Why?</div>');document.querySelector('#talk').append(box);shown(box)})`,
  },
  'forum-post': {
    box: '#box',
    story:
      '<div class="post"><p>My browser shows a strange message on all pages since Monday.</p></div><div class="post" id="box"><p>It says: you are using an ad blocker, please disable it. Just turn it off?</p></div><div class="post"><p>No need to, the message goes away after a while by itself.</p></div>',
    ...atOnce,
  },
  'product-cards': {
    box: '#box',
    story:
      '<div class="card" id="box"><h3>AdBlock Pro</h3><p>Turn off ads everywhere. You are using the free ad blocker.</p></div><div class="card"><h3>Tracker Stop</h3><p>Removes trackers from all of your pages.</p></div><div class="card"><h3>Cookie Eater</h3><p>Eats all cookies after each visit.</p></div>',
    ...atOnce,
  },
  'search-results-late': {
    box: '#box',
    story: '<ul id="r"></ul>',
    script: `after(200,()=>{const r=document.getElementById('r');for(const t of ['Turn off your ad blocker: how it is done','You are using an ad blocker? Please disable it','The best lighthouse walks on the coast'])r.insertAdjacentHTML('beforeend','<li class="hit">'+t+'</li>');r.children[1].id='box';shown(r.children[1])})`,
  },
  'headline-on-front': {
    box: '#box',
    top: '<div class="teaser" id="box" style="border:1px solid"><a href="/tech/why-sites-ask-you-to-turn-off">“You are using an ad blocker”: why sites ask you to turn it off</a></div>',
    ...atOnce,
  },
  'sticky-header-with-headline': {
    box: '#box',
    top: '<header id="box" style="position:sticky;top:0;background:#fff"><nav><a href="/a">Home</a> <a href="/tech/how-to-turn-off-your-ad-blocker">How to turn off your ad blocker in 2026</a></nav></header>',
    ...atOnce,
  },
  'form-error': {
    box: '#box',
    bottom:
      '<form action="/pay"><input name="card"><div id="box" role="alert">Something went wrong. If you use an ad blocker, please disable it.</div></form>',
    ...atOnce,
  },
  'player-overlay': {
    box: '#box',
    inStory:
      '<div class="video-js" style="position:relative;height:200px"><video></video><div id="box" style="position:absolute;inset:0;background:#000;color:#fff">Please disable AdBlock to watch this video. You are using an ad blocker.</div></div>',
    ...atOnce,
  },
  'ad-slot-named-adblock': {
    box: '#box',
    inStory:
      '<div id="box" class="ad-block adblock ads-block"><p>Advertising</p><a href="/x">Boots for wet feet, by Larkmere Leather</a></div>',
    ...atOnce,
  },
  'sticky-ad-named-adblock': {
    box: '#box',
    bottom: `<div id="box" class="adblock-sticky" style="${bar}"><img alt="Boots for wet feet" width="300" height="50" src="ad-block-300x50.png"></div>`,
    ...atOnce,
  },
  'wrapper-named-whitelist': {
    box: '#box',
    inStory:
      '<div id="box" class="whitelistPremium whitelisted"><p>The keeper’s books are to be shown in the town hall until May.</p></div>',
    ...atOnce,
  },
  'wrapper-named-adblock-overlay': {
    box: '#box',
    ...late(
      `<div class="adblock-overlay adblocker-modal" style="${center}"><h2>Win a boat trip</h2><p>Answer three questions about the harbour.</p></div>`,
    ),
  },
  bait: {
    box: '#box',
    bottom:
      '<div id="box" class="pub_300x250 text-ad adsbox ad-banner" style="width:1px;height:1px;position:absolute;left:5px;top:5px">adblock</div>',
    ...atOnce,
  },
  'settings-of-a-blocker': {
    box: '#box',
    title: 'Settings',
    headline: 'Settings',
    story:
      '<div class="row"><label id="box"><input type="checkbox" checked> Ad blocker is enabled. Turn off for this site</label></div>',
    ...atOnce,
  },
  'help-opened-by-reader': {
    box: '#box',
    bottom: `<button id="help">Help</button>`,
    script: `document.getElementById('help').addEventListener('click',()=>{const box=make('<div id="box" role="dialog" style="${center}"><h2>How to pause an ad blocker</h2><p>Click its icon and choose pause. Then disable the ad blocker for good.</p></div>');document.body.append(box);shown(box)});`,
  },
  'hidden-dialog-that-never-shows': {
    box: 'h1',
    bottom: '<div id="d" style="display:none">We detected an ad blocker, please disable it.</div>',
    script: "shown(document.querySelector('h1'))",
  },
  'app-shell-with-its-own-scroller': {
    box: '#box',
    head: '<style>html,body{height:100%;overflow:hidden}#page{height:100vh;overflow:auto;max-width:none}</style>',
    inStory: `<p id="box">${proses.en}</p>`,
    ...atOnce,
  },
  'locked-splash': { ...overlay('<h2>Loading</h2><p>One moment.</p>') },
};

/** Every look-alike by name. */
export const lookAlikes: Readonly<Record<string, LookAlike>> = {
  ...others,
  ...Object.fromEntries(Object.entries(plainOverlays).map(([name, html]) => [name, overlay(html)])),
  ...Object.fromEntries(Object.entries(strips).map(([name, html]) => [name, strip(html)])),
  ...Object.fromEntries(
    Object.entries(consents).map(([lang, html]) => [
      `consent-with-blocker-words-${lang}`,
      { ...overlay(`<p>${html}</p>`), lang },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(proses).map(([lang, html]) => [`story-quotes-a-notice-${lang}`, { ...paragraph(html), lang }]),
  ),
};
