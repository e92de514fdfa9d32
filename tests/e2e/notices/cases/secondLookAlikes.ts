/** The second outsiders' look-alikes, first half: what covers or borders the page and asks for something else. */
import type { LookAlike } from './lookalikes';
import { secondLookAlikesInText } from './secondLookAlikesInText';
import { js } from './secondShapes';

const added = (html: string, more = ''): LookAlike => ({
  box: '#box',
  script: `after(200,()=>{const box=make(${js(html)});box.id='box';document.body.append(box);${more};shown(box)})`,
});
const LOCK = "document.body.style.overflow='hidden'";
const CARD = 'background:#fff;max-width:520px;padding:28px;border-radius:8px';

const overlay = (lang: string, inner: string): LookAlike => ({
  lang,
  ...added(
    `<div style="position:fixed;inset:0;background:#000a;z-index:99999;display:grid;place-items:center"><div role="dialog" aria-modal="true" style="${CARD}">${inner}</div></div>`,
    LOCK,
  ),
});
const bar = (lang: string, inner: string, edge = 'bottom'): LookAlike => ({
  lang,
  ...added(
    `<div style="position:fixed;left:0;right:0;${edge}:0;background:#eef;padding:16px;z-index:9000">${inner}</div>`,
  ),
});
const corner = (lang: string, inner: string): LookAlike => ({
  lang,
  ...added(
    `<div style="position:fixed;right:18px;bottom:18px;width:310px;background:#fff;border:1px solid #bbb;padding:16px;z-index:8000">${inner}</div>`,
  ),
});
const dialog = (lang: string, inner: string): LookAlike => ({
  lang,
  box: '#box',
  bottom: `<dialog id="box" style="max-width:480px">${inner}</dialog>`,
  script: "after(200,()=>{const d=document.getElementById('box');d.showModal();shown(d)})",
});

const consents: Readonly<Record<string, LookAlike>> = {
  'consent-pur-de': overlay(
    'de',
    '<h2>Weiterlesen mit Werbung oder im Pur-Abo</h2><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details zu Cookies und zum Widerruf Ihrer Einwilligung finden Sie in der Datenschutzerklärung. Hinweis: Bei aktivem Adblocker wird Ihre Auswahl eventuell nicht gespeichert.</p><button>Akzeptieren und weiter</button><button>Pur-Abo abschließen</button>',
  ),
  'consent-fr': overlay(
    'fr',
    '<button>Continuer sans accepter →</button><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec votre accord, nos 143 partenaires et nous utilisons des cookies pour mesurer l’audience et afficher des publicités personnalisées. Vous pouvez retirer votre consentement à tout moment.</p><button>Paramétrer</button><button>Tout accepter</button>',
  ),
  'consent-or-pay-es': overlay(
    'es',
    '<h3>Aceptar y continuar gratis, o suscribirse y rechazar</h3><p>Si desactivas las cookies publicitarias no podremos financiar este medio. Puedes cambiar tu consentimiento en la política de privacidad.</p><button>Aceptar</button><button>Suscribirme por 2 €</button>',
  ),
  'consent-pl': overlay(
    'pl',
    '<h2>Szanujemy Twoją prywatność</h2><p>Klikając „Przejdź do serwisu”, zgadzasz się na przetwarzanie danych osobowych (RODO) w celu wyświetlania reklam dopasowanych do Twoich zainteresowań. Zablokowanie plików cookie w przeglądarce może utrudnić korzystanie z serwisu.</p><button>Przejdź do serwisu</button><button>Ustawienia zaawansowane</button>',
  ),
  'consent-cs': bar(
    'cs',
    '<p>Používáme cookies. Jestliže vám rozšíření blokuje reklamy, může blokovat i toto nastavení. Svůj souhlas můžete kdykoli odvolat.</p><button>Souhlasím</button><button>Odmítnout</button><button>Podrobné nastavení</button>',
  ),
  'consent-ja': bar(
    'ja',
    '<p>当サイトでは、広告の最適化とアクセス解析のためにCookieを使用しています。ブラウザの設定でCookieを無効にすることもできます。詳しくはプライバシーポリシーをご覧ください。</p><button>同意する</button>',
  ),
  'consent-tr': bar(
    'tr',
    '<p>Reklamları kişiselleştirmek için çerez kullanıyoruz. KVKK aydınlatma metnimizi okuyabilir, tercihlerinizi değiştirebilir veya çerezleri devre dışı bırakabilirsiniz.</p><button>Kabul et</button><button>Reddet</button>',
  ),
  'consent-pt': overlay(
    'pt',
    '<h2>A sua privacidade</h2><p>Nós e os nossos parceiros armazenamos cookies para anúncios e conteúdos personalizados (RGPD). Se usa um bloqueador de anúncios, desative-o se as opções não carregarem.</p><button>Aceitar tudo</button><button>Gerir opções</button>',
  ),
  'consent-sv-shadow': {
    lang: 'sv',
    box: '#box',
    bottom: '<div id="box"></div>',
    script: `after(200,()=>{const b=document.getElementById('box');b.attachShadow({mode:'open'}).append(make(${js(`<div style="position:fixed;inset:0;background:#0008;z-index:999"><div style="${CARD};margin:15vh auto"><h2>Vi värnar om din integritet</h2><p>Vi använder kakor för statistik och anpassade annonser. Genom att neka kan annonser bli mindre relevanta.</p><button>Godkänn alla</button><button>Hantera samtycke</button></div></div>`)}));${LOCK};shown(b)})`,
  },
  'consent-ar': bar(
    'ar',
    '<p dir="rtl">نستخدم ملفات تعريف الارتباط لعرض إعلانات تناسب اهتماماتك. يمكنك إيقاف ملفات تعريف الارتباط من إعدادات المتصفح. بالاستمرار فإنك توافق على سياسة الخصوصية.</p><button>موافق</button>',
  ),
  'consent-ru': bar(
    'ru',
    '<p>Мы используем файлы cookie, чтобы показывать подходящую рекламу. Если вы не согласны, отключите их в настройках браузера или покиньте сайт.</p><button>Хорошо</button>',
  ),
  'cookies-fi': bar(
    'fi',
    '<p>Käytämme evästeitä mainonnan kohdentamiseen. Voit estää evästeet selaimesi asetuksista.</p><button>Hyväksy</button><button>Vain välttämättömät</button>',
    'top',
  ),
};

const walls: Readonly<Record<string, LookAlike>> = {
  'paywall-metered-en': overlay(
    'en',
    '<h2>You’ve read your last free article this month</h2><p>Support independent journalism. Unlimited access from $1 a week, cancel anytime.</p><button>Subscribe now</button><p>Already a subscriber? <a href="/login">Log in</a></p>',
  ),
  'paywall-nb': {
    lang: 'nb',
    box: '#box',
    inStory:
      '<section id="box" style="background:#fdf2e9;padding:30px"><h2>Denne saken er for abonnenter</h2><p>Les hele saken med Pluss. Nå: 1 krone for 4 uker, og halvparten så mange annonser.</p><button>Kjøp tilgang</button></section>',
    script: "shown(document.getElementById('box'))",
  },
  'paywall-ko': overlay(
    'ko',
    '<h3>이 기사는 회원 전용입니다</h3><p>로그인하면 광고 없이 끝까지 읽을 수 있습니다.</p><button>로그인</button><button>무료 회원가입</button>',
  ),
  'ad-free-offer-en': corner(
    'en',
    '<h4>Tired of ads?</h4><p>Go ad-free with Larkmere Plus. No ads, no trackers, just the story. First month on us.</p><button>Try ad-free</button><button>Maybe later</button>',
  ),
  'ad-free-offer-nl': bar(
    'nl',
    '<b>Liever zonder advertenties?</b> Word vriend van de krant en zet alle reclame uit voor 3 euro per maand. <button>Reclame uitzetten</button>',
  ),
  'newsletter-en': overlay(
    'en',
    '<h3>Good mornings start here</h3><p>Five stories, five minutes. No spam, no ads, and you can turn it off whenever you like.</p><form><input type="email" placeholder="Email"><button>Sign me up</button></form>',
  ),
  'newsletter-fr': corner(
    'fr',
    '<p>Recevez chaque matin l’essentiel, sans publicité. Désactivable en un clic.</p><input type="email"><button>Je m’inscris</button>',
  ),
  'age-gate-de': overlay(
    'de',
    '<h2>Bist du schon 18?</h2><p>Diese Seite zeigt Werbung für alkoholische Getränke. Bitte bestätige dein Alter, um fortzufahren.</p><button>Ja</button><button>Nein</button>',
  ),
  'age-gate-cs': dialog(
    'cs',
    '<p>Obsah a reklama na této stránce jsou určeny osobám starším 18 let.</p><button>Je mi 18 let</button><button>Odejít</button>',
  ),
  'app-banner-en': bar(
    'en',
    '<b>Larkmere Post: the app</b> Faster, fewer ads, works offline. <button>Open in app</button><button>Stay in browser</button>',
    'top',
  ),
  'app-banner-zh': bar(
    'zh-CN',
    '<span>下载App，广告更少，阅读更流畅</span><button>立即打开</button><button>×</button>',
  ),
  'login-en': overlay(
    'en',
    '<h2>Welcome back</h2><p>Please sign in to continue. Having trouble? Some browser extensions block our sign-in window.</p><form><input type="email"><input type="password"><button>Sign in</button></form>',
  ),
  'login-es': dialog(
    'es',
    '<h3>Inicia sesión para seguir leyendo</h3><p>Es gratis. Sin registro verás más anuncios.</p><button>Continuar con correo</button>',
  ),
  'donation-no-ads-en': bar(
    'en',
    '<p><strong>We don’t run ads, and we never will.</strong> Readers like you keep this site going. If everyone reading this gave $3, we would be done in an hour.</p><button>Give $3</button><button>I already gave</button>',
  ),
  'donation-es': corner(
    'es',
    '<p>Sin anunciantes, sin dueños, sin deudas. Si valoras nuestro trabajo, apóyanos con lo que puedas.</p><button>Donar</button>',
  ),
  'old-browser-en': bar(
    'en',
    '<p>Your browser is out of date. Some features, including video and adverts, may be turned off. Please update it or switch to another browser.</p><a href="/browsers">Update my browser</a>',
    'top',
  ),
  'push-permission-it': corner(
    'it',
    '<p>Vuoi ricevere le notifiche? Se hai bloccato gli avvisi, attivali dalle impostazioni del browser per questo sito.</p><button>Attiva</button><button>No, grazie</button>',
  ),
  'survey-blocker-en': corner(
    'en',
    '<form><p><b>Reader survey, question 2 of 6</b></p><p>Do you use an ad blocker on your phone?</p><label><input type="radio" name="q">Yes, always</label><label><input type="radio" name="q">Sometimes</label><label><input type="radio" name="q">No</label><button>Next</button></form>',
  ),
  'geo-block-en': overlay(
    'en',
    '<h2>Not available in your region</h2><p>If you are using a VPN or proxy, please turn it off and reload the page.</p><button>Reload</button>',
  ),
  'checkout-error-en': dialog(
    'en',
    '<form role="alert"><h3>We couldn’t load the payment form</h3><p>Something blocked the card field from your bank. Check your connection, disable any extension such as an ad blocker, and try again.</p><label>Name on card <input></label><button>Try again</button></form>',
  ),
  'captcha-en': overlay(
    'en',
    '<form><h2>Verify you are human</h2><p>The challenge failed to load. Privacy tools and ad blockers can cause this; disable them for this check and retry.</p><div class="captcha-frame" style="width:300px;height:74px;border:1px solid"></div><button>Retry</button></form>',
  ),
  'privacy-settings-panel': overlay(
    'en',
    '<h2>Reading settings</h2><label><input type="checkbox" checked>Block ads on partner pages</label><label><input type="checkbox">Turn off autoplay</label><label><input type="checkbox">Large text</label><button>Save settings</button>',
  ),
  'ad-preferences-hu': dialog(
    'hu',
    '<h3>Miért látom ezt a hirdetést?</h3><p>A hirdetés a cikk témája alapján jelent meg. Kikapcsolhatod a személyre szabott hirdetéseket.</p><button>Hirdetés elrejtése</button><button>Beállítások</button>',
  ),
  'live-chat-blocker-maker': corner(
    'en',
    '<b>Chat with Tessa</b><p>Hi! Need help with your ad blocker subscription? I can help you pause it, renew it or turn it off on one site.</p><input placeholder="Type a message"><button>Send</button>',
  ),
  'reverse-no-blocker-en': bar(
    'en',
    '<p>You are browsing without an ad blocker. Protect yourself: get one today, it’s free.</p><a href="/get">Install an ad blocker</a>',
    'top',
  ),
  'quiz-en': overlay(
    'en',
    '<h3>Tech quiz · 3 of 8</h3><p>Roughly what share of readers say they would disable their ad blocker if a site asked nicely?</p><button>A) 1 in 10</button><button>B) 1 in 4</button><button>C) Half</button>',
  ),
};

export const secondLookAlikes: Readonly<Record<string, LookAlike>> = {
  ...consents,
  ...walls,
  ...secondLookAlikesInText,
};
