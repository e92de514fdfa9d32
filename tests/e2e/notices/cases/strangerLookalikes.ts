/** Boxes that speak of blockers or ads and are no notice, written and measured like `strangers.ts`. */
import type { LookAlike } from './lookalikes';

const js = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');
const add = (html: string, more = ''): Pick<LookAlike, 'box' | 'script'> => ({
  box: '#box',
  script: `after(200,()=>{const box=make(${js(html)});box.id='box';document.body.append(box);${more};shown(box)})`,
});
const modal = (inner: string): LookAlike =>
  add(
    `<div style="position:fixed;inset:0;background:#000a;z-index:9000;display:grid;place-items:center"><section style="background:#fff;max-width:480px;padding:24px">${inner}</section></div>`,
    "document.body.style.overflow='hidden'",
  );
const corner = (inner: string): LookAlike =>
  add(
    `<aside style="position:fixed;right:16px;bottom:16px;width:300px;background:#fff;padding:12px;z-index:70">${inner}</aside>`,
  );
const bottom = (inner: string): LookAlike =>
  add(`<div style="position:fixed;bottom:0;width:100%;background:#eee;padding:10px;z-index:80">${inner}</div>`);
const served = (inner: string, more: Partial<LookAlike> = {}): LookAlike => ({
  box: '#box',
  inStory: `<div id="box">${inner}</div>`,
  script: "shown(document.getElementById('box'))",
  ...more,
});

export const strangerLookAlikes: Readonly<Record<string, LookAlike>> = {
  'cookie-wall-mentions-ads': modal(
    '<h2>We value your privacy</h2><p>We and our partners store data on your device to show you personalised ads. If you have an ad blocker our choices may not be saved; turn it off in that case.</p><button>Agree</button><button>Options</button>',
  ),
  'cookie-wall-nl': modal(
    '<h2>Jouw keuze</h2><p>Met cookies laten wij passende advertenties zien. Heb je een adblocker? Zet die uit om je keuze te bewaren.</p><button>Akkoord</button><button>Instellen</button>',
  ),
  'cookie-wall-it': modal(
    '<p>Usiamo cookie per la pubblicità. Se usi un ad blocker, disattivalo per salvare le preferenze.</p><button>Accetta tutto</button><button>Rifiuta</button>',
  ),
  'privacy-choices-tcf': modal(
    '<h2>Ihre Privatsphäre</h2><p>Wir und unsere 204 Partner verarbeiten Daten zu folgenden Zwecken: personalisierte Werbung, Messung. Ein Werbeblocker kann diese Einstellung verhindern.</p><button>Zustimmen</button><button>Einstellungen</button>',
  ),
  'paywall-mentions-adfree': modal(
    '<h2>Continue with a subscription</h2><p>Unlimited articles, fewer ads, no need to block anything. Cancel whenever you like.</p><button>See plans</button>',
  ),
  'paywall-truncates': served(
    '<h3>The rest of this story is for members</h3><p>Join today from $1 a week. Already a member? Sign in.</p>',
  ),
  'newsletter-mentions-blocker': modal(
    '<h2>Tips against trackers</h2><p>Every Thursday: which ad blocker is best, and what to turn off in your phone.</p><input type="email" placeholder="Your mail"><button>Subscribe</button>',
  ),
  'newsletter-slide-in': corner(
    '<b>Enjoying this?</b><p>Get our weekly letter, free of ads.</p><form><input type="email"><button>Join</button></form>',
  ),
  'captcha-error-modal': modal(
    '<h2>Verification failed</h2><p>The captcha could not load. An ad blocker may be in the way: disable it and try once more.</p><button>Retry</button>',
  ),
  'captcha-error-corner': corner('<p>reCAPTCHA did not load. Please check your ad blocker or turn off your VPN.</p>'),
  'login-sdk-error': bottom('<p>Sign-in with Google failed to load. Disable your ad blocker and try again.</p>'),
  'chat-failed': corner('<p>Live chat can’t connect. Your ad blocker may be blocking it.</p>'),
  'checkout-error': corner(
    '<p>Payment could not be completed. Ad blockers can interfere with 3-D Secure; please turn yours off and pay again.</p>',
  ),
  'blocker-product-hero': served(
    '<h2>AdNinja, the ad blocker for families</h2><p>Detects and blocks ads on all your devices. Turn it on with one click, turn it off for the sites you love.</p><a href="/get">Download</a>',
  ),
  'blocker-product-popup': modal(
    '<h2>AdNinja Premium</h2><p>Your ad blocker is active. Upgrade now and block ads in apps, too. 30 days money back.</p><button>Upgrade</button>',
  ),
  'blocker-settings-dialog': modal(
    '<h2>Filter settings</h2><label><input type="checkbox" checked> Block ads</label><label><input type="checkbox"> Allow acceptable ads</label><label><input type="checkbox"> Disable on this site</label><button>Save</button>',
  ),
  'blocker-onboarding': modal(
    '<h2>Thanks for installing AdNinja!</h2><p>The ad blocker is now enabled. Pin the icon so that you can pause it on any site.</p><button>Got it</button>',
  ),
  'forum-answer': {
    box: '#box',
    inStory:
      '<div class="posts"><div class="post"><div class="author">mara</div><div>Same here, black bars all over.</div></div><div class="post" id="box"><div class="author">tomas</div><div>It looks like you are using an ad blocker. Turn it off and see if the problem stays.</div></div><div class="post"><div class="author">jo</div><div>Thanks, that did the trick for me today.</div></div></div>',
    script: "shown(document.getElementById('box'))",
  },
  'qa-accepted-answer': served(
    '<div class="answer"><p>The site has detected your ad blocker. Disable it in the toolbar: click the shield, then choose pause on this page.</p><p>After that empty the cache.</p></div>',
    { title: 'Why is the page empty? - Q&A' },
  ),
  'help-article': served(
    '<h2>Turning off an ad blocker</h2><ol><li>Click the icon of the ad blocker.</li><li>Select disable on this site.</li><li>Reload.</li></ol>',
    { title: 'How to turn off an ad blocker', headline: 'How to turn off an ad blocker' },
  ),
  'article-on-the-fight': served(
    '<p>When a site says “we have detected an ad blocker, please disable it”, most readers simply leave, the survey found.</p>',
    { title: 'Publishers against ad blockers', headline: 'Publishers against ad blockers' },
  ),
  'article-pull-quote': served(
    '<blockquote>Readers who use an ad blocker should be asked kindly to turn it off.</blockquote>',
  ),
  'related-teaser-late': {
    box: '#box',
    script: `after(300,()=>{const box=make('<section><h3>More stories</h3><ul><li><a href="/a">Why you should turn off your ad blocker on small sites</a></li><li><a href="/b">The river is rising again this spring</a></li></ul></section>');box.id='box';document.querySelector('footer').before(box);shown(box)})`,
  },
  'breaking-news-bar': bottom('<b>Breaking</b> <a href="/x">Court: sites may ask users to disable ad blockers</a>'),
  'toast-link-copied': corner('<p>Link copied. Your browser blocks pop-ups; allow them to share.</p>'),
  'video-player-error': {
    box: '#box',
    inStory:
      '<div class="video-player" style="position:relative;height:300px"><video></video><div id="box" style="position:absolute;inset:0;background:#000;color:#fff">To watch this video, please disable your ad blocker.</div></div>',
    script: "shown(document.getElementById('box'))",
  },
  'reverse-shield': corner('<p>You are browsing without an ad blocker. Trackers can see you. Switch one on today.</p>'),
  'reverse-pl': corner('<p>Nie używasz blokera reklam. Zainstaluj go, aby chronić prywatność.</p>'),
  'bait-banner': {
    box: '#box',
    bottom:
      '<div id="box" class="ad-banner adsbox ads pub_300x250 adblock-test" style="position:absolute;top:-20px;height:10px;width:10px">&nbsp;</div>',
    script: "shown(document.getElementById('box'))",
  },
  'ad-slot-sticky': bottom(
    '<div id="ad-block-1" class="adblock ad-blocker-slot"><small>Advertisement</small><a href="/buy">Boots, 40 % off</a></div>',
  ),
  'block-editor': served(
    '<p>Add block, move block, delete block. Disable the ad block widget in the editor to save the layout.</p>',
  ),
  'chess-block': served(
    '<p>White detected the threat early and used a road block on the d-file; turn off the engine and see.</p>',
  ),
  'survey-about-ads': modal(
    '<h2>Quick question</h2><p>Do you use an ad blocker?</p><label><input type="radio" name="q"> Yes</label><label><input type="radio" name="q"> No</label><button>Send</button>',
  ),
  'storage-blocked': bottom(
    '<p>Your browser is blocking third-party storage. Enable it to keep your reading list.</p>',
  ),
  'push-off': corner(
    '<p>Notifications are blocked. Turn them on in your browser to get alerts.</p><button>How?</button>',
  ),
  'firewall-page': modal(
    '<h2>You have been blocked</h2><p>Our security service detected unusual traffic. Please enable JavaScript and disable your VPN.</p>',
  ),
};
