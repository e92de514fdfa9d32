/** An article in Japanese: no spaces between words, full-width punctuation, ruby readings, a definition-like FAQ. */
import { STORIES } from '../site.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd, newsArticle, openGraph } from '../templates/metadata.mjs';

const story = STORIES.washi;

const body = `
<p>朝六時、川の水は摂氏二度だった。白沢村の紙漉き小屋では、もう明かりがついている。職人の戸倉春江さん（七十四歳）は手を水に入れ、少し考えてから「今日はいい水です」と言った。冷たければ冷たいほど、紙は丈夫になる。この仕事を始めて五十六年、春江さんはその理由を何度も聞かれ、そのたびに同じ返事をしてきた。「紙に聞いてください」。</p>
<p>村には、かつて百二十軒の紙屋があった。今は一軒である。働いているのは春江さんと、孫の<ruby>蒼太<rt>そうた</rt></ruby>さん、そして三年前に隣の県から移り住んだ大野ゆかりさんの三人だけだ。三人が一年に漉く紙は、およそ九千枚。機械なら一時間もかからない数である。</p>
<h2>枝から糸へ</h2>
<p>紙の原料は<ruby>楮<rt>こうぞ</rt></ruby>という木の皮だ。十二月に枝を刈り、大きな釜で蒸して皮をはぐ。黒い外皮を小刀で削り、白い部分だけを雪の上に並べる。雪の照り返しで、皮は薬品を使わずに白くなる。晴れた日が五日続けば十分だが、曇りが続くと二週間かかることもある。</p>
<p>白くなった皮は灰の汁で煮て、川で洗い、木の棒でたたく。たたくことで繊維がほぐれ、水の中で糸のように広がる。この工程を機械に任せた年があった。紙は平らで、均一で、そして弱かった。次の年から、三人はまた棒を手に取った。</p>
<h2>冬でなければならない理由</h2>
<p>漉き舟と呼ばれる水槽には、繊維と水のほかに、<ruby>黄蜀葵<rt>とろろあおい</rt></ruby>の根から取った粘りのある液が入っている。この液が繊維をゆっくり沈ませ、薄く重ねることを可能にする。ところが粘りは温度に弱い。水が十度を超えると、半日で消えてしまう。だから紙漉きは冬の仕事なのだ。</p>
<p>木原山大学の水野研究室は、白沢の紙を顕微鏡で調べている。夏に漉いた紙と冬に漉いた紙では、繊維の並び方がはっきり違うという。冬の紙では繊維が互いに深く絡み合い、引っ張る力に三割ほど強い。</p>
<blockquote><p>「千年前の人たちは温度計を持っていませんでした。それでも、いちばん良い温度を手が知っていたのです。」――水野 恭介、木原山大学 材料科学研究室 准教授</p></blockquote>
<h2>誰が紙を使うのか</h2>
<p>九千枚の紙の行き先はさまざまだ。三分の一は古い書物や絵の修復に使われる。薄く、丈夫で、色が変わらないからだ。海の向こうの図書館からも注文が来る。水に濡れた本を直すために、二グラムの紙が百枚ほしいという手紙が、去年の秋に届いた。</p>
<p>残りは障子、書道、そして名刺になる。蒼太さんは最近、スピーカーのための紙を試している。繊維の長い紙は音をよく伝えるらしい。「祖母は、紙は黙っているものだと言います」と蒼太さんは笑う。「でも、まだ分かりません」。</p>
<h3>村に残ったもの</h3>
<p>紙屋が減っても、紙漉きの暦は村に残った。子どもたちは今でも十二月に楮を刈り、二月に雪の上の皮をひっくり返す。小学校の卒業証書は、児童が自分で漉いた紙である。厚さはまちまちで、ときどき葉が入っている。</p>
<h2>水が変わる日</h2>
<p>心配なのは川だ。三十年前、二月の水温は平均で一・八度だった。この十年は三・四度になっている。雪の日も減り、皮を白くするのに時間がかかるようになった。ゆかりさんは毎朝の水温を帳面に書きつけている。紙漉きの技術は言葉で残せなくても、水の記録は残せると考えたからだ。</p>
<p>春江さんは帳面を見ない。手を入れれば分かるという。ただ、去年の冬、一度だけ長いあいだ水の中に手を置いたまま、何も言わなかった日があった。ゆかりさんはその日の欄に、数字のほかに小さな丸を書いた。</p>
<h2>よくある質問</h2>
<h3>見学はできますか。</h3>
<p>一月と二月の水曜日に、十人まで見学できます。小屋の中は寒いので、暖かい服装でお越しください。</p>
<h3>紙はどこで買えますか。</h3>
<p>村の直売所だけで売っています。通信販売はしていません。</p>
<h3>和紙は本当に千年もつのですか。</h3>
<p>奈良時代の紙が今も読める状態で残っています。湿気と虫を避ければ、長く保存できます。</p>
<p>夕方、干し板に並んだ紙を一枚ずつ外すと、小屋の中に乾いた音が響く。春江さんは最後の一枚を窓の光にかざし、しばらく眺めてから、何も言わずに束の上へ重ねた。</p>`;

export default {
  path: story.path,
  title: story.title,
  design: 'article in Japanese',
  article: true,
  lang: 'ja',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title}｜ラークミア・クーリエ`,
      lang: 'ja',
      head: `${openGraph(context, story)}\n${jsonLd(newsArticle(context, story, { inLanguage: 'ja' }))}`,
      styles: ['japanese'],
      body: `<div class="page l-page">
<header class="l-header"><a class="l-logo" href="/">ラークミア・クーリエ</a><nav class="l-nav" aria-label="分野"><a href="/world/">世界</a><a href="/science/">科学</a><a href="/about/">この新聞について</a></nav></header>
<div class="l-crumb"><a href="/">トップ</a> &gt; <a href="/science/">科学</a> &gt; 記事</div>
<main class="l-main"><article class="p-article">
<h1 class="p-article__title">${story.title}</h1>
<p class="p-article__lead">${story.deck}</p>
<div class="p-article__meta"><span class="p-article__author">${story.author}</span><time datetime="${story.date}">2025年2月11日 9時00分</time></div>
<figure class="p-article__figure"><img src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>雪の日の干し場＝白沢村、絵・レン・トリバー</figcaption></figure>
<div class="p-article__body">${body}</div>
<ul class="p-share"><li><a href="/about/?share=line#sharing">LINEで送る</a></li><li><a href="/about/?share=link#sharing">リンクをコピー</a></li></ul>
</article>
<aside class="l-side"><h2>関連記事</h2><ul><li><a href="${STORIES.library.path}" lang="ar" dir="rtl">${STORIES.library.title}</a></li><li><a href="${STORIES.glacier.path}" lang="en">${STORIES.glacier.title}</a></li></ul><h2>アクセスランキング</h2><ol><li><a href="${STORIES.clams.path}" lang="en">${STORIES.clams.title}</a></li><li><a href="${STORIES.sand.path}" lang="en">${STORIES.sand.title}</a></li></ol></aside>
</main>
<footer class="l-footer">登場する人物・地名・団体はすべて架空のものです。</footer>
</div>`,
    });
  },
};
