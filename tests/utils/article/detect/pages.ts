/** Small pages written for the tests, one for each design that a judgement has to get right. */

export interface TestPage {
  cause: string;
  address: string;
  html: string;
}

const ENGLISH = [
  'The ferry that has crossed the sound since 1931 made its last trip on Tuesday evening, carrying forty passengers, two dogs and a brass band that played until the ropes were thrown. Nobody on the pier, it seemed, wanted to be the first to leave.',
  'Officials had announced the closure in March, citing the cost of a new hull and the slow decline in tickets sold. A bridge nine miles north, opened in 2018, now takes almost all of the traffic that once queued along the harbour road for hours.',
  '“My grandfather took this boat to his wedding,” said Marta Lindqvist, who runs the bakery beside the landing. She had closed early, she said, for the first time in eleven years, and brought what was left of the bread for the crew.',
  'The regional council voted seven to four against a last request for money, after a debate that ran past midnight. Two members who had earlier spoken for the ferry changed their minds, pointing at a report on the state of the engines.',
  'What happens to the ship is not yet decided. A museum in the capital has asked for it, a shipyard has offered to take it apart, and a group of former captains hopes to raise enough to keep it afloat in the harbour as a café.',
];
const GERMAN = [
  'Die Stadt hat am Mittwoch beschlossen, das alte Freibad nach drei Jahren Stillstand wieder zu öffnen, obwohl die Kosten der Sanierung, wie der Kämmerer einräumte, deutlich höher liegen als im Frühjahr geschätzt worden war.',
  'Im Rat stimmten 31 Mitglieder dafür, zwölf dagegen, vier enthielten sich. „Ein Bad ist kein Luxus“, sagte die Vorsitzende des Sportausschusses, die seit Beginn der Debatte für den Erhalt geworben hatte, nach der Sitzung vor dem Rathaus.',
  'Die Arbeiten sollen im Herbst beginnen und zwei Sommer dauern. Zunächst werden die Becken abgedichtet, danach die Umkleiden erneuert, zuletzt, sofern das Geld reicht, kommt eine Rutsche hinzu, die sich viele Familien gewünscht hatten.',
  'Kritiker warnen, dass die laufenden Kosten den Haushalt über Jahrzehnte belasten. Ein Gutachten, das der Verwaltung seit Mai vorliegt, rechnet mit einem jährlichen Zuschuss von mehr als einer halben Million, je nach Wetter und Besuch.',
];
const ARABIC = [
  'أعلنت بلدية المدينة يوم الثلاثاء أن السوق القديم، الذي أغلق قبل عامين بسبب أعمال الترميم، سيفتح أبوابه من جديد مطلع الشهر المقبل، بعد أن انتهت الورش من إصلاح السقف الخشبي وشبكة المياه والكهرباء في جميع الأزقة.',
  'وقال رئيس لجنة التجار إن أكثر من مئتي محل ستعود إلى العمل في الأسبوع الأول، وإن الإيجارات ستبقى كما كانت حتى نهاية العام، وهو ما طالب به أصحاب المحلات الصغيرة منذ بداية المشروع في رسائل كثيرة إلى المجلس.',
  'وأضاف أن الزوار سيجدون ساحة جديدة في وسط السوق، فيها مقاعد وأشجار ونافورة صغيرة، وأن السيارات لن تدخل إليه بعد اليوم، بل ستقف في موقف كبير عند البوابة الشرقية التي كانت مهجورة منذ سنوات طويلة.',
];
const JAPANESE = [
  '港町の小さな映画館が、来月二十日をもって七十年の歴史に幕を下ろすことになった。館主の男性は、客足の減少と建物の老朽化が理由だと話し、最後の一週間は開館当時に上映した作品をもう一度かけるという。地元の人々からは惜しむ声が相次いでいる。',
  '映画館は戦後間もない時期に建てられ、かつては一日に千人を超える客が訪れた。漁から戻った船員たちが長靴のまま席に着き、笑い声が通りまで聞こえたと、近所で商店を営む女性は振り返る。今では平日の客が十人に満たない日も珍しくない。',
  '市は建物の保存を検討しているが、耐震工事には多額の費用がかかる見込みで、結論は出ていない。市民団体は署名を集め、文化施設として活用するよう求めており、来週にも市議会へ要望書を提出する予定だ。館主は「看板だけでも残れば」と語った。',
];

const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const list = (count: number, entry: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => entry(i)).join('');
const NAV = `<nav class="menu"><ul>${list(8, (i) => `<li><a href="/s${i}">Section ${i}</a></li>`)}</ul></nav>`;
const FOOTER = `<footer class="footer">${list(10, (i) => `<a href="/f${i}">About ${i}</a> `)}</footer>`;

function page(title: string, head: string, body: string, attributes = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body ${attributes}>${NAV}${body}${FOOTER}</body></html>`;
}

const NEWS_HEAD = `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-03T08:00:00Z">
<meta name="author" content="Ida Holm"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2026-11-03","author":{"@type":"Person","name":"Ida Holm"}}</script>`;
const POST_HEAD = `<meta property="og:type" content="article"><script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","headline":"x","author":{"@type":"Person"}}]}</script>`;
const BYLINE =
  '<p class="byline"><a rel="author" href="/author/ida-holm">Ida Holm</a> <time datetime="2026-11-03">3 November 2026</time></p>';
const TITLE = 'Last ferry crosses the sound after 95 years';
const SLUG = 'last-ferry-crosses-the-sound-after-95-years';

/** Pages that must be called an article. */
export const articles: TestPage[] = [
  {
    cause: 'a news story with everything in its place',
    address: `https://news.example.com/local/2026/11/03/${SLUG}`,
    html: page(TITLE, NEWS_HEAD, `<main><article><h1>${TITLE}</h1>${BYLINE}${paragraphs(ENGLISH)}</article></main>`),
  },
  {
    cause: 'text directly in one div, parted by double line breaks',
    address: `https://example.com/story/${SLUG}.html`,
    html: page(
      TITLE,
      NEWS_HEAD,
      `<div id="main"><h1>${TITLE}</h1><div class="date">3 Nov 2026</div><div class="text">${ENGLISH.join('<br><br>')}</div></div>`,
    ),
  },
  {
    cause: 'tables for layout',
    address: `https://example.com/news/2004/11/${SLUG}.html`,
    html: page(
      TITLE,
      NEWS_HEAD,
      `<table><tr><td><a href="/a">Home</a></td><td><h1>${TITLE}</h1><font size="2">by <span class="author">Ida Holm</span>, 3 Nov 2004</font>${paragraphs(ENGLISH)}</td></tr></table>`,
    ),
  },
  {
    cause: 'divs only, names made by a machine',
    address: `https://example.com/articles/${SLUG}`,
    html: page(
      TITLE,
      NEWS_HEAD,
      `<div class="css-1x"><div class="css-9q"><h1 class="css-t">${TITLE}</h1><div class="css-u"><span>3 November 2026</span></div>${ENGLISH.map((text) => `<div class="css-p">${text}</div>`).join('')}</div></div>`,
    ),
  },
  {
    cause: 'a German story',
    address: 'https://zeitung.example.de/artikel/stadt-oeffnet-das-alte-freibad-wieder-nach-drei-jahren',
    html: page(
      'Stadt öffnet das alte Freibad wieder',
      NEWS_HEAD,
      `<article><h1>Stadt öffnet das alte Freibad wieder</h1>${BYLINE}${paragraphs(GERMAN)}</article>`,
    ),
  },
  {
    cause: 'an Arabic story, right to left',
    address: 'https://akhbar.example.org/news/2026/11/السوق-القديم-يفتح-أبوابه-من-جديد-بعد-عامين',
    html: page(
      'السوق القديم يفتح أبوابه من جديد',
      NEWS_HEAD,
      `<article dir="rtl"><h1>السوق القديم يفتح أبوابه من جديد</h1>${BYLINE}${paragraphs(ARABIC)}</article>`,
    ),
  },
  {
    cause: 'a Japanese story, no spaces and an address of digits',
    address: 'https://shimbun.example.jp/articles/20261103/k10014512341000.html',
    html: page(
      '港町の映画館、七十年の歴史に幕',
      NEWS_HEAD,
      `<article><h1>港町の映画館、七十年の歴史に幕</h1><p class="date">2026年11月3日</p>${paragraphs(JAPANESE)}</article>`,
    ),
  },
  {
    cause: 'a live blog',
    address: 'https://news.example.com/world/live/2026/nov/03/harbour-storm-live-updates-as-wind-turns-north',
    html: page(
      'Harbour storm: live updates',
      NEWS_HEAD.replace('NewsArticle', 'LiveBlogPosting'),
      `<article><h1>Harbour storm: live updates</h1>${BYLINE}${ENGLISH.map((text, i) => `<section><time>1${i}:05</time><h2>Wind turns</h2><p>${text}</p></section>`).join('')}</article>`,
    ),
  },
  {
    cause: 'a WordPress post with comments below',
    address: `https://blog.example.com/2026/11/${SLUG}/`,
    html: page(
      TITLE,
      `${POST_HEAD}<meta name="generator" content="WordPress 6.9">`,
      `<article class="post entry"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="author">Ida</span> <time>3 November 2026</time></div><div class="entry-content">${paragraphs(ENGLISH)}</div></article><div id="comments" class="comments-area"><ol class="comment-list">${list(6, (i) => `<li class="comment"><div class="comment-body"><b>Reader ${i}</b><p>${ENGLISH[i % 5]}</p></div></li>`)}</ol></div>`,
      'class="single single-post postid-12"',
    ),
  },
  {
    cause: 'a newsletter post',
    address: `https://letters.example.com/p/${SLUG}`,
    html: page(
      TITLE,
      POST_HEAD,
      `<div class="single-post"><article><h1 class="post-title">${TITLE}</h1><div class="byline-wrapper"><a href="/people/1">Ida Holm</a> <span>Nov 03, 2026</span></div><div class="body markup">${paragraphs(ENGLISH)}</div></article></div>`,
    ),
  },
  {
    cause: 'a press release without metadata',
    address: `https://company.example.com/press-releases/2026/${SLUG}`,
    html: page(
      TITLE,
      '',
      `<main><article><h1>${TITLE}</h1><p class="date">3 November 2026</p>${paragraphs(ENGLISH)}</article></main>`,
    ),
  },
];

const CARD = (i: number): string =>
  `<div class="card"><a href="/2026/11/story-${i}"><img src="${i}.jpg" alt=""><h3>Council votes on the harbour road for the ${i}th time</h3></a></div>`;
const SECTION_CARD = (i: number): string =>
  `${CARD(i)}<p class="teaser">A short line on what the story is about, which ends before it begins, as such lines do on every front page ${i}.</p>`;
const POST = (i: number): string =>
  `<div class="post message-body"><div class="postprofile"><a class="username" href="/members/${i}">user${i}</a> <img class="avatar" src="a.png" alt=""></div><time>3 Nov 2026</time><div class="message-content">${ENGLISH[i % 5]}</div></div>`;

/** Pages that must not be called an article. */
export const others: TestPage[] = [
  {
    cause: 'the front of a newspaper',
    address: 'https://news.example.com/',
    html: page(
      'The Sound Herald',
      '<meta property="og:type" content="website">',
      `<main>${list(30, SECTION_CARD)}</main>`,
    ),
  },
  {
    cause: 'a front page that claims to be an article',
    address: 'https://news.example.com/en/',
    html: page(
      'The Sound Herald',
      NEWS_HEAD,
      `<main><h1>Today</h1>${list(12, SECTION_CARD)}${paragraphs(ENGLISH)}</main>`,
    ),
  },
  {
    cause: 'the list of a section',
    address: 'https://news.example.com/technology',
    html: page(
      'Technology',
      '<meta property="og:type" content="website">',
      `<main><h1>Technology</h1>${list(24, SECTION_CARD)}</main>`,
    ),
  },
  {
    cause: 'search results',
    address: 'https://news.example.com/search?q=ferry',
    html: page(
      'Search: ferry',
      '',
      `<main><h1>Results</h1><form><input name="q"><button>Go</button></form>${list(10, (i) => `<div class="result"><h3><a href="/r${i}">Result ${i}</a></h3><p>A line of the page that was found, cut where it became too long to show here, number ${i} …</p></div>`)}</main>`,
    ),
  },
  {
    cause: 'a product',
    address: 'https://shop.example.com/products/oak-chair',
    html: page(
      'Oak chair',
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer","price":"120"}}</script>',
      `<main><h1>Oak chair</h1><span class="price">€120</span><select class="variant"></select><button class="btn add-to-cart">Add</button><p>${ENGLISH[0]}</p><p>Your chair comes with your choice of oil, and you may send it back to us in your own time within thirty days of the day you got it.</p></main>`,
      'class="template-product"',
    ),
  },
  {
    cause: 'a XenForo-like thread',
    address: 'https://forum.example.com/threads/which-ferry-did-you-take.12345/',
    html: page(
      'Which ferry did you take? | Forum',
      '<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"x","author":{"@type":"Person"}}</script>',
      `<h1>Which ferry did you take?</h1>${list(8, POST)}`,
      'class="template-thread_view"',
    ),
  },
  {
    cause: 'a Discourse-like topic',
    address: 'https://community.example.com/t/which-ferry-did-you-take/1234',
    html: page(
      'Which ferry did you take?',
      '<meta name="generator" content="Discourse 3.6">',
      `<h1>Which ferry did you take?</h1>${list(8, (i) => `<div class="topic-body crawler-post"><span class="creator">user${i}</span><time>3 Nov</time><div class="post"><p>${ENGLISH[i % 5]}</p></div></div>`)}`,
    ),
  },
  {
    cause: 'a phpBB-like topic',
    address: 'https://www.example.com/forum/viewtopic.php?t=345',
    html: page('Ferries - Board', '', `<h3>Ferries</h3>${list(8, POST)}`, 'id="phpbb"'),
  },
  {
    cause: 'an Invision-like topic with its path in the query',
    address: 'https://forum.example.com/index.php?/topic/2018-which-ferry-did-you-take/',
    html: page(
      'Which ferry did you take? - Forum',
      '<meta name="generator" content="Invision Community">',
      `<h1>Which ferry did you take?</h1>${list(8, POST)}`,
    ),
  },
  {
    cause: 'a question with answers',
    address: 'https://example.com/questions/12345/which-ferry-runs-on-sundays',
    html: page(
      'Which ferry runs on Sundays?',
      '<script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","acceptedAnswer":{"@type":"Answer"}}}</script>',
      `<h1>Which ferry runs on Sundays?</h1>${list(5, POST)}`,
      'class="question-page"',
    ),
  },
  {
    cause: 'a page of documentation',
    address: 'https://docs.example.com/latest/reference/config/options',
    html: page(
      'Options',
      '<meta name="generator" content="Docusaurus v3">',
      `<main><article><h1>Options</h1>${list(6, (i) => `<h2>option${i}</h2><p>Sets how the tool reads its file; see also the option before this one, which it overrides whenever both are given.</p><pre><code>option${i}: true</code></pre>`)}</article></main>`,
      'class="docs-wrapper"',
    ),
  },
  {
    cause: 'the page of a service',
    address: 'https://plumber.example.com/services/drain-cleaning',
    html: page(
      'Drain cleaning',
      '<script type="application/ld+json">[{"@type":"WebSite"},{"@type":"LocalBusiness"}]</script>',
      `<main><h1>Drain cleaning</h1>${list(5, (i) => `<section class="hero"><h2>Why you need us ${i}</h2><p>We clean your drains while you wait, and your kitchen looks as it did before: you pay only when you are happy with our work.</p><a class="btn cta" href="/contact">Book</a></section>`)}<form><input><input><button>Send</button></form></main>`,
    ),
  },
  {
    cause: 'a login',
    address: 'https://example.com/login',
    html: page(
      'Log in',
      '',
      '<main><form><input name="user"><input type="password"><button>Log in</button></form></main>',
    ),
  },
  {
    cause: 'an article that has not been rendered yet',
    address: `https://news.example.com/story/${SLUG}`,
    html: page(TITLE, NEWS_HEAD, '<div id="root"></div>'),
  },
];

/** Of those above, the pages whose posts are the page itself. */
export const forumCauses = [
  'a XenForo-like thread',
  'a Discourse-like topic',
  'a phpBB-like topic',
  'an Invision-like topic with its path in the query',
  'a question with answers',
];
