/** What stands over a grid of other stories. The whole heading has to begin so: "Related" may be part of a story's own. */

const TITLES = [
  // en
  "you (?:may|might) (?:also|be interested)|(?:latest|other|related) (?:blog )?(?:posts?|articles?|stories)(?: you may .*)?$|related (?:blogs?|news|content|reads|reading|coverage|topics|guides|pages|resources)$|recommended(?: for you| stories| reading| articles| posts)?$|more (?:from|in|stories|like this|articles|news)|(?:what to )?read next|keep reading|up next|around the web|from (?:around )?the web|(?:sponsored|promoted) (?:content|links|stories)|suggested for you|other stories|don['’]t miss$|editors?['’]? picks|(?:latest|recent|popular|trending|top) (?:posts|news|stories|articles|now)$|most (?:read|popular|viewed)|trending$|in other news|related$",
  // de, nl, af
  'das könnte (?:sie|dich)|(?:ähnliche|weitere|verwandte|passende|empfohlene) (?:artikel|beiträge|themen|meldungen|nachrichten)|mehr zum thema|mehr (?:aus|von|artikel)|(?:lesen sie|lies) auch|auch interessant|meistgelesen|lees ook|gerelateerde|ook interessant|meer (?:over|van|uit|nieuws)|meest gelezen|aanbevolen',
  // fr, it, es, pt, ca, gl, ro
  'à lire (?:aussi|également)|lire aussi|articles (?:similaires|liés|associés|recommandés)|vous (?:aimerez|pourriez) aussi|sur le même (?:sujet|thème)|(?:les )?plus lus|potrebbe(?:ro)? (?:anche )?interessarti|ti potrebbe|articoli (?:correlati|simili)|leggi anche|(?:i )?più letti|(?:te|le) (?:puede|podría) interesar|(?:artículos|noticias|entradas|notas|contenidos?) relacionad|también te (?:puede|podría)|lee también|lo más (?:leído|visto)|más (?:noticias|sobre|artículos)|leia (?:também|mais)|veja (?:também|mais)|(?:artigos|posts|notícias|conteúdos?|matérias) relacionad|mais lidas|você (?:pode|também)|(?:articles|notícies) relacionat|també (?:et|us) pot|articole (?:similare|asemănătoare|recomandate)|citește și|cele mai citite',
  // sv, da, no, fi, et, lv, lt
  'läs (?:också|även|mer)|relaterade|mest läst|læs også|relaterede|mest læste|les også|relaterte|mest lest|lue (?:myös|lisää)|aiheeseen liittyv|luetuimmat|loe (?:ka|lisaks)|seotud (?:artiklid|lood)|lasi arī|saistītie|taip pat skaitykite|susiję straipsniai|skaitykite daugiau',
  // pl, cs, sk, sl, hr, sr, hu, tr, el, sq
  'zobacz (?:także|też|również)|(?:przeczytaj|czytaj) (?:także|też|również)|(?:podobne|powiązane|polecane) (?:artykuły|wpisy|teksty)|najczęściej czytane|čtěte (?:také|dále)|(?:související|podobné) (?:články|články)|související|nejčtenější|prečítajte si (?:aj|tiež)|súvisiace|najčítanejšie|preberite (?:tudi|še)|sorodn|pročitajte (?:i|još|više)|povezan[ie] (?:članci|vijesti)|pročitaj(?:te)? (?:još|i)|повезан|прочитајте|kapcsolódó|ajánlott|legolvasottabb|ilgili (?:haberler|yazılar|içerikler)|bunlar da (?:ilginizi|hoşunuza)|ilginizi çekebilir|en çok okunan|σχετικά (?:άρθρα|θέματα)|διαβάστε (?:επίσης|ακόμη|ακόμα)|δείτε (?:επίσης|ακόμη)|lexo (?:edhe|gjithashtu)',
  // ru, uk, bg, mk
  "читайте (?:также|по теме)|смотрите также|(?:похожие|связанные|другие) (?:статьи|новости|материалы|записи)|похожие|рекомендуем|по теме$|популярное|читайте (?:також|ще)|схожі|пов[’']язані|прочетете (?:още|също)|свързани|още по темата|прочитајте и",
  // ar, he, fa, ur
  'مقالات (?:ذات صلة|مشابهة)|(?:اقرأ|إقرأ|اقرئ) (?:أيضا|أيضاً|المزيد)|(?:قد|ربما) (?:يعجبك|يهمك)|مواضيع (?:ذات صلة|مشابهة)|أخبار ذات صلة|الأكثر (?:قراءة|مشاهدة)|כתבות (?:נוספות|קשורות)|(?:אולי|עוד) יעניין|קראו (?:גם|עוד)|הנקראות ביותר|(?:مطالب|اخبار|مقالات) (?:مرتبط|مشابه)|بیشتر بخوانید|متعلقہ|یہ بھی پڑھیں',
  // hi, bn, ta, th, vi, id, ms, tl
  'संबंधित|(?:यह|ये) भी पढ़|সম্পর্কিত|আরও পড়ুন|தொடர்புடைய|(?:บทความ|ข่าว|เรื่อง)(?:ที่)?(?:เกี่ยวข้อง|แนะนำ|น่าสนใจ)|อ่านเพิ่มเติม|(?:bài viết|tin|tin tức) (?:liên quan|cùng chuyên mục|khác)|có thể bạn quan tâm|đọc thêm|baca juga|(?:artikel|berita) (?:terkait|lainnya|berkaitan)|rekomendasi untuk|kaugnay na',
  // ja, ko, zh
  '関連(?:記事|する記事|ニュース)|あわせて読みたい|おすすめ(?:の)?記事|(?:人気|新着)記事|こちらもおすすめ|관련 ?(?:기사|글|뉴스)|추천 ?(?:기사|뉴스)|많이 본|인기 ?(?:기사|뉴스)|相关(?:阅读|文章|推荐|新闻)|相關(?:閱讀|文章|新聞|報導)|推[荐薦](?:阅读|閱讀|文章)|延伸[阅閱][读讀]|猜你喜[欢歡]|你可能(?:也)?(?:喜欢|感兴趣|有興趣)|[热熱][门門](?:文章|新闻|新聞)|为您推荐|更多(?:文章|新闻|新聞)',
];
/** It meets text in small letters: a pattern that ignores case takes the browser ten times as long to compile. */
const title = new RegExp(`^(?:${TITLES.join('|')})`, 'u');
const MOST = 60;

/** Whether a heading announces other stories. Takes its visible text. */
export function announcesStories(text: string): boolean {
  const bare = text
    .replace(/\s+/g, ' ')
    // Its small form is two code points, which no case flag makes of one.
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[\s:…?!]+$/, '')
    .trim();
  return bare.length > 0 && bare.length <= MOST && title.test(bare);
}
