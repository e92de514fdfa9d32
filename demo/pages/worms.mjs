/** A personal blog with a side bar: microdata, folding answers as details, comments from a third party's frame. */
import { printedDate, STORIES } from '../site.mjs';
import { htmlDocument } from '../templates/document.mjs';

const story = STORIES.worms;

const FAQ = [
  [
    'Does counting hurt the worms?',
    [
      'Not if you are quick and keep them damp. I put them in a dish of moist leaf mould, count them back out, and cover the hole before the robin has finished his speech.',
    ],
  ],
  [
    'How many should I expect?',
    [
      'In an old bed with plenty of compost, twenty to forty in a block of soil twenty centimetres each way. In a new bed on builder’s rubble, two. Do not lose heart at two.',
    ],
  ],
  [
    'When is the best time?',
    [
      'April and October, when the soil is moist and about as warm as a cellar.',
      'In a dry August they go down where no spade will find them and tie themselves in a knot to wait.',
    ],
  ],
  ['Should I buy worms?', ['No. If the soil suits them they will come, and if it does not they will leave.']],
];

const post = `
<p>Every spring since 2015, in the first week of April, I have dug the same ten holes in the same ten places and counted the worms. It takes a morning. With the autumn counts, and allowing for the year I broke my wrist, last Sunday’s made a hundred, and I thought I would write down what I have learned before I forget that I did not always know it.</p>
<p>The method is a spade’s width of soil, a spade deep, tipped on to a tray. You break it up with your fingers, drop the worms into a dish, and count. There is a form. I made the form in a rash moment of the first year, and it has a column headed “mood”, which I have filled in faithfully and which refers to me.</p>
<h3>The plot that would not</h3>
<p>Square seven was the worst. It lies where the old path went, under a foot of clinker from somebody’s boiler, and in the first count it held one worm, small and pale, which I suspect was passing through. I dug in manure. The next year there was one worm. I dug in more. There was none.</p>
<p>In the fourth year my back hurt, and I let square seven alone, only throwing the bean stalks and the leaves on top of it because it was on the way to the heap. That October there were eleven. I have not dug it since. Last Sunday there were thirty-four, and the clinker, which I had taken for a permanent fact, had sunk a hand’s breadth below the surface. They had buried it. They do it by carrying the soil up past it, a thimbleful at a time.</p>
<blockquote><p>I had been trying to help by turning the house upside down every spring.</p></blockquote>
<h3>What the numbers say, and what they do not</h3>
<p>Over ten years the count has gone from an average of nine worms a square to one of twenty-six. I should like to say that this is because of my wise management. When I set the counts beside the rain, though, most of the rise and fall is the rain. A wet spring is worth more worms than a cartload of compost, and the one year in which I did everything right was also the driest on the form, with “mood: poor”.</p>
<p>So I asked Ottoline at the soil institute in Brackmoor, who judges our marrows and is too honest to be popular, whether a hundred counts are any use. She said that they were of great use, if I stopped looking at the averages and looked at the order of the squares instead. Rain falls on all ten alike. If a square climbs from the last place to the second, that is not weather.</p>
<p>I did so, at the kitchen table, with coloured pencils. Three squares have climbed. They are the three that I have stopped digging.</p>
<h3>A short list for the shed door</h3>
<ul>
<li>Cover the soil with something that was lately alive.</li>
<li>Dig when you must, not because it is March.</li>
<li>Count before you have an opinion.</li>
<li>Write down the weather. You will not remember it.</li>
</ul>
<p>I shall go on counting. Partly because Ottoline has put my form in a talk, including the column, and partly because it is the one morning in the year on which I look at the ground for three hours with no purpose but to see what is there. There is a lot there. On Sunday, in square two, there was a marble, blue, with a twist in it, that had been on its way down when I was a boy.</p>`;

const asked = FAQ.map(
  ([question, answers]) =>
    `<details class="qa"><summary>${question}</summary>${answers.map((answer) => `<p>${answer}</p>`).join('')}</details>`,
).join('\n');

const sidebar = `<aside class="blog-side">
<section class="about-box"><h2>About Col</h2><p>Col Abernath has had plot 14 behind the gasworks since he was thirty. He writes here on Sundays, weather permitting.</p></section>
<section><h2>Recent posts</h2><ul><li><a href="${story.path}">${story.title}</a></li><li><a href="${STORIES.forum.path}">Overheard at the fence: trees</a></li><li><a href="${STORIES.roofs.path}">Why the shed roof is white now</a></li></ul></section>
<section><h2>Archive</h2><ul class="archive"><li>April 2025 (1)</li><li>March 2025 (3)</li><li>February 2025 (2)</li><li>October 2024 (4)</li></ul></section>
<section><h2>Subscribe</h2><form action="/about/" method="get"><label>E-mail <input type="email" name="mail"></label> <button>Send me Sundays</button></form></section>
</aside>`;

export default {
  path: story.path,
  title: story.title,
  design: 'blog with a side bar, microdata, details FAQ and a comments frame',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} — The Allotment`,
      head: '<meta name="generator" content="Quillpress 2.4">',
      styles: ['blog'],
      scripts: ['js/remark-embed.js'],
      body: `<div class="page blog">
<header class="blog-head"><p class="blog-name"><a href="/blogs/the-allotment/a-hundred-worm-counts/">The Allotment</a></p><p class="blog-line">Col Abernath’s Sunday column from plot 14 · <a href="/">The Larkmere Courier</a></p></header>
<div class="blog-columns">
<main class="blog-main"><article class="hentry" itemscope itemtype="https://schema.org/BlogPosting">
<link itemprop="mainEntityOfPage" href="${story.path}">
<h1 class="entry-title" itemprop="headline">${story.title}</h1>
<p class="entry-meta">Posted on <time itemprop="datePublished" datetime="${story.date}">${printedDate(story.date)}</time> by <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${story.author}</span></span></p>
<figure><img itemprop="image" src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>Square six, before. Picture by Hattie from plot 15.</figcaption></figure>
<div class="entry-content" itemprop="articleBody">${post}
<h3>Asked at the fence</h3>
${asked}
</div>
<p class="tags">Filed under: <a href="/science/" rel="tag">soil</a>, <a href="/science/" rel="tag">patience</a></p>
</article>
<div id="disqus_thread" data-identifier="worms-100" data-shortname="the-allotment"></div>
<noscript>Please enable JavaScript to view the comments.</noscript>
</main>
${sidebar}
</div>
<footer class="blog-foot">© 2015–2025 Col Abernath. Every worm is real; everything else is invented.</footer>
</div>`,
    });
  },
};
