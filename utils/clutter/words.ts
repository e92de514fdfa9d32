/** What stands over a grid of other stories. The whole heading has to begin so: "Related" may be part of a story's own. */

const TITLES = [
  // en
  "you (?:may|might) (?:also|be interested)|related (?:posts?|articles?|stories|news|content|reading|coverage)$|recommended(?: for you| stories| reading| articles| posts)?$|more (?:from|stories|like this|articles|news)|(?:what to )?read next|keep reading|up next|around the web|from the web|(?:sponsored|promoted) (?:content|links|stories)|suggested for you|other stories|don['’]t miss$|editors?['’]? picks",
  // de, nl
  'das könnte (?:sie|dich)|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|themen)|mehr zum thema|lesen sie auch|auch interessant|lees ook|gerelateerde|ook interessant',
  // fr, it, es, pt, ca, ro
  'à lire aussi|articles (?:similaires|liés|associés)|vous (?:aimerez|pourriez) aussi|sur le même sujet|potrebbe(?:ro)? (?:anche )?interessarti|ti potrebbe|articoli correlati|leggi anche|(?:te|le) puede interesar|(?:artículos|noticias|entradas) relacionad|también te puede|lee también|leia (?:também|mais)|veja também|(?:artigos|posts|notícias) relacionad|articole similare|citește și',
  // sv, da, no, fi, pl, cs, hu, tr, el
  'läs (?:också|även)|relaterade|læs også|relaterede|les også|relaterte|lue myös|aiheeseen liittyv|zobacz także|przeczytaj także|podobne (?:artykuły|wpisy)|čtěte také|související|kapcsolódó|ilgili (?:haberler|yazılar)|bunlar da ilginizi|σχετικά άρθρα|διαβάστε επίσης',
  // ru, uk, bg, ar, he, fa, hi, th, vi, id, ja, ko, zh
  'читайте также|похожие|рекомендуем|читайте також|схожі|прочетете още|свързани|مقالات ذات صلة|اقرأ أيضا|قد يعجبك|כתבות נוספות|אולי יעניין|مطالب مرتبط|संबंधित|บทความที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|bài viết liên quan|tin liên quan|baca juga|artikel terkait|関連記事|あわせて読みたい|おすすめ記事|관련 ?기사|추천 기사|相关(?:阅读|文章|推荐)|相關(?:閱讀|文章|新聞)|推荐阅读|延伸閱讀',
];
const title = new RegExp(`^(?:${TITLES.join('|')})`, 'iu');
const MOST = 60;

/** Whether a heading announces other stories. Takes its visible text. */
export function announcesStories(text: string): boolean {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/[\s:…?!]+$/, '')
    .trim();
  return bare.length > 0 && bare.length <= MOST && title.test(bare);
}
