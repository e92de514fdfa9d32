/** The second outsiders' look-alikes, second half: what belongs to the page's own text, player or pictures. */
import type { LookAlike } from './lookalikes';

const served = (html: string, more: Partial<LookAlike> = {}): LookAlike => ({
  box: '#box',
  inStory: html,
  script: "shown(document.getElementById('box'))",
  ...more,
});

export const secondLookAlikesInText: Readonly<Record<string, LookAlike>> = {
  'article-box-en': served(
    '<aside id="box" style="background:#ffffe0;border-left:6px solid gold;padding:18px"><h3>In brief</h3><p>Publishers lose billions to ad blockers. Many now detect them and ask readers to turn them off. This newspaper does not.</p></aside>',
    { title: 'The long war over ad blocking', headline: 'The long war over ad blocking' },
  ),
  'how-to-de': served(
    '<div id="box" style="border:1px solid #06c;padding:16px"><h3>So deaktivieren Sie Ihren Werbeblocker für eine einzelne Seite</h3><ol><li>Klicken Sie auf das Symbol der Erweiterung.</li><li>Wählen Sie „Auf dieser Website pausieren“.</li><li>Laden Sie die Seite neu.</li></ol></div>',
    { lang: 'de', title: 'Werbeblocker richtig einstellen', headline: 'Werbeblocker richtig einstellen' },
  ),
  'explainer-ja': served(
    '<div id="box" style="background:#f2f2f2;padding:16px"><strong>用語解説：広告ブロック</strong><p>ウェブページの広告を非表示にする機能。利用者に解除を求めるサイトも増えている。</p></div>',
    { lang: 'ja', title: '広告ブロックをめぐる攻防', headline: '広告ブロックをめぐる攻防' },
  ),
  'pull-quote-en': served(
    '<blockquote id="box" style="font-size:28px;background:#f6f6f6;padding:24px">“Please turn off your ad blocker” is the most ignored sentence on the internet.<footer>Mara Hollis, media analyst</footer></blockquote>',
    { headline: 'Why readers block', title: 'Why readers block' },
  ),
  'quoted-notice-ru': served(
    '<div id="box" style="border:2px dashed #888;padding:18px"><p>Вот что увидели читатели сайта во вторник утром: «Пожалуйста, отключите блокировщик рекламы, чтобы продолжить». К вечеру сообщение убрали.</p></div>',
    { lang: 'ru', headline: 'Издатели против блокировщиков рекламы', title: 'Издатели против блокировщиков рекламы' },
  ),
  'product-blocker-en': served('', {
    story:
      '<section id="box" style="background:#102a43;color:#fff;padding:60px;text-align:center"><h2>Block every ad. Everywhere.</h2><p>Shutterly is the ad blocker 4 million people trust. Turn it off on the sites you love with one click.</p><button>Add to browser: it’s free</button></section><p class="story-p">Works on video, on news and in the inbox.</p>',
    headline: 'Shutterly ad blocker',
    title: 'Shutterly, the friendly ad blocker',
  }),
  'video-error-en': served(
    '<div id="box" class="player" style="position:relative;background:#000;color:#fff;height:300px"><video></video><div class="player-error" style="position:absolute;inset:0;padding:90px 20px;text-align:center"><p>This video can’t be played (code 232011).</p><p>Check your connection, or disable your ad blocker and reload.</p><button>Reload</button></div></div>',
  ),
  'ad-label-en': served(
    '<div id="box" class="ad-block" style="min-height:120px;background:#eee"><small>Advertisement</small><p>Spring sale at Brook & Sons. Boots from 40.</p><a href="/why">Why this ad?</a> <a href="/hide">Stop seeing this ad</a></div>',
  ),
  'comment-rules-en': served(
    '<div id="box" style="background:#eef6ee;padding:14px"><b>House rules</b><p>Be kind. Stay on topic. Posts that advertise, including those for ad blockers, are blocked and their authors may be turned off for a week.</p></div>',
  ),
  'support-faq-en': served(
    '<details id="box" open><summary>The crossword does not load. What can I do?</summary><p>If you use an ad blocker, please disable it for puzzles.larkmere.example and refresh the page.</p></details>',
    { headline: 'Help with puzzles', title: 'Help with puzzles' },
  ),
  'forum-question-en': served(
    '<div id="box" class="post sticky" style="background:#fff;border:1px solid #ccd;padding:14px"><b>lockkeeper_77 wrote:</b><p>A box keeps telling me to disable my ad blocker and whitelist the site. Has anyone found out which list hides it?</p><a href="#reply">Reply</a> <a href="#quote">Quote</a></div>',
    { headline: 'Box that asks me to disable uBlock', title: 'Box that asks me to disable uBlock - Forum' },
  ),
  'lightbox-caption-en': {
    box: '#box',
    script:
      "after(200,()=>{const box=make('<figure style=\"position:fixed;inset:0;background:#000e;margin:0;z-index:5000;color:#fff;padding:8vh 15%\"><div style=\"background:#567;height:60vh\"></div><figcaption>Visitors under the ad blocker stand at the Cologne fair. A sign reads: turn off, tune out.</figcaption><button>Close</button></figure>');box.id='box';document.body.append(box);document.body.style.overflow='hidden';shown(box)})",
  },
};
