/** The third outsiders' look-alikes: parts of pages that speak of blockers, and errors where something did not work. */
import type { LookAlike } from './lookalikes';

const shown = "after(200,()=>shown(document.getElementById('box')))";

/** Served in the story. */
const inText = (lang: string, html: string): LookAlike => ({ lang, box: '#box', inStory: html, script: shown });

/** The story itself is about it. */
const page = (lang: string, headline: string, story: string): LookAlike => ({
  lang,
  box: '#box',
  title: headline,
  headline,
  story: `<div id="box">${story}</div>`,
  script: shown,
});

/** Put in where the reader asked for something. */
const error = (lang: string, holder: string, html: string): LookAlike => ({
  lang,
  box: '#box',
  inStory: holder,
  script: `after(300,()=>{const box=make(${JSON.stringify(html)});box.id='box';document.getElementById('holder').append(box);shown(box)})`,
});

export const thirdLookAlikesInText: Readonly<Record<string, LookAlike>> = {
  'payment-error-es': error(
    'es',
    '<form id="holder"><label>Tarjeta <input name="card"></label><button>Pagar 24 €</button></form>',
    '<div role="alert" style="color:#b00">No se ha podido cargar el formulario de pago. Los bloqueadores de anuncios pueden interferir: desactívalos e inténtalo de nuevo.</div>',
  ),
  'captcha-pt': error(
    'pt-BR',
    '<form id="holder"><input name="email"><div class="captcha" style="width:300px;height:70px"></div><button>Enviar</button></form>',
    '<p class="erro">Não foi possível carregar o captcha. Desative o bloqueador de anúncios ou tente outro navegador.</p>',
  ),
  'player-error-de': error(
    'de',
    '<div id="holder" class="video-player" style="position:relative;width:640px;height:360px;background:#000"><video style="width:100%;height:100%"></video></div>',
    '<div class="player-error" style="position:absolute;inset:0;background:#000c;color:#fff;padding:120px 40px">Dieses Video kann nicht abgespielt werden (Fehler 1009). Bitte deaktivieren Sie Ihren Werbeblocker und laden Sie den Player neu.</div>',
  ),
  'embed-et': inText(
    'et',
    '<figure id="box" style="border:1px solid #ccc;padding:20px"><p>Postitust ei saa näidata, sest brauseri jälgimiskaitse blokeerib selle.</p><button>Luba postituse kuvamine</button></figure>',
  ),
  'seat-map-bg': error(
    'bg',
    '<section id="holder"><h3>Изберете места</h3></section>',
    '<div class="alert" style="background:#fdd;padding:12px">Планът на залата не се зареди. Блокиращи разширения понякога пречат; изключете ги или купете билет на касата.</div>',
  ),
  'article-hi': page(
    'hi',
    'ऐड ब्लॉकर और अख़बार: लंबी लड़ाई',
    '<p>पिछले साल हर तीसरे पाठक ने विज्ञापन रोकने वाला कोई ऐड ब्लॉकर लगाया हुआ था। कई अख़बार अब पाठकों से कहते हैं कि कृपया ऐड ब्लॉकर बंद करें।</p><p>संपादकों का कहना है कि इससे कमाई घटी है, जबकि पाठक कहते हैं कि विज्ञापन बहुत ज़्यादा हैं।</p><p>दोनों पक्ष मानते हैं कि रास्ता बीच का ही होगा।</p>',
  ),
  'forum-thread-en': page(
    'en',
    'Site keeps nagging me to disable my adblocker',
    '<div class="post"><b>oakleaf</b><p>Every page on the local paper says “please disable your ad blocker to continue”. Anyone know a way round it?</p></div><div class="post"><b>mod_jen</b><p>Turn off the blocker for that site, or ask them for a subscription. We do not discuss workarounds here.</p></div><div class="post"><b>oakleaf</b><p>Fair enough, I whitelisted them.</p></div>',
  ),
  'how-to-fi': page(
    'fi',
    'Näin poistat mainosten eston käytöstä',
    '<ol><li>Napsauta selaimen työkalurivillä mainosten estäjän kuvaketta.</li><li>Valitse ”Poista käytöstä tällä sivustolla”.</li><li>Päivitä sivu.</li></ol><p>Ohje koskee yleisimpiä laajennuksia. Jos kuvaketta ei näy, avaa laajennusten luettelo.</p>',
  ),
  'product-zh': page(
    'zh-CN',
    '清风广告拦截器 专业版',
    '<p>一键拦截网页广告、弹窗和跟踪器。支持白名单：可随时对某个网站关闭拦截。</p><p>价格：每年 68 元</p><button>立即购买</button>',
  ),
  'settings-en': page(
    'en',
    'Privacy settings',
    '<section><h3>Advertising</h3><label><input type="checkbox"> Block ads based on my activity</label><label><input type="checkbox"> Allow ads from partners</label><p>If you use an ad blocker, turn it off while changing these settings so that they can be saved.</p><button>Save</button></section>',
  ),
  'live-blog-en': inText(
    'en',
    '<div id="box" class="live-entry"><time>14:32</time><p>The rival paper’s website is now showing readers a full-page message: “We noticed you’re using an ad blocker. Please switch it off to read our election coverage.” Its editor says the message will go once polls close.</p></div>',
  ),
  'booking-en': page(
    'en',
    'Book your ad block',
    '<p>Choose a block of advertising space for your shop. A quarter-page ad block costs £40; allow three working days for artwork. We can turn off a booking up to noon the day before.</p><button>Reserve an ad block</button>',
  ),
  'reader-comment-da': inText(
    'da',
    '<blockquote id="box" class="comment"><b>Karen</b><p>Slå nu de blinkende reklamer fra, ellers slår jeg min adblocker til igen. I har selv bedt os om at slukke den!</p></blockquote>',
  ),
};
