import { expect, test } from 'vitest';
import { markedKinds, markedOutline } from './helpers';

const FAQ = [
  'faq',
  '  #what-is-it What is it?',
  '    p It is a thing of some length.',
  '  #why-now Why now?',
  '    p Because it could not wait.',
];
const [A1, A2] = ['It is a thing of some length.', 'Because it could not wait.'];
const data = (type = 'FAQPage') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': type,
    mainEntity: [
      { '@type': 'Question', name: 'What is it?', acceptedAnswer: { '@type': 'Answer', text: `<p>${A1}</p>` } },
      { '@type': 'Question', name: 'Why now?', acceptedAnswer: { '@type': 'Answer', text: A2 } },
    ],
  })}</script>`;

test.each<[what: string, html: string, head?: string]>([
  [
    'buttons in headings, hidden panels by id',
    `<h3><button aria-expanded="false" aria-controls="a">What is it?</button></h3><div id="a" hidden><p>${A1}</p></div><h3><button aria-expanded="false" aria-controls="b">Why now?<span class="icon">+</span></button></h3><div id="b" hidden><p>${A2}</p></div>`,
  ],
  [
    'panels of inline display none',
    `<div><button aria-expanded="false">What is it?</button><div style="display:none"><p>${A1}</p></div></div><div><button aria-expanded="false">Why now?</button><div style="display: none"><p>${A2}</p></div></div>`,
  ],
  [
    'panels hidden by a class of the page',
    `<div class="x"><div role="button" aria-expanded="false" aria-controls="a">What is it?</div><div id="a" data-lede-hidden=""><p>${A1}</p></div></div><div class="x"><div role="button" aria-expanded="false" aria-controls="b">Why now?</div><div id="b" data-lede-hidden=""><p>${A2}</p></div></div>`,
  ],
  [
    'Yoast',
    `<div class="schema-faq"><div class="schema-faq-section"><strong class="schema-faq-question">What is it?</strong><p class="schema-faq-answer">${A1}</p></div><div class="schema-faq-section"><strong class="schema-faq-question">Why now?</strong><p class="schema-faq-answer">${A2}</p></div></div>`,
  ],
  [
    'Rank Math',
    `<div class="rank-math-list-item"><h3 class="rank-math-question">What is it?</h3><div class="rank-math-answer"><p>${A1}</p></div></div><div class="rank-math-list-item"><h3 class="rank-math-question">Why now?</h3><div class="rank-math-answer"><p>${A2}</p></div></div>`,
  ],
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">What is it?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">${A1}</div></div></div><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Why now?</h3><div itemprop="acceptedAnswer"><p itemprop="text">${A2}</p></div></div></div>`,
  ],
  [
    'JSON-LD beside bold paragraphs',
    `<p><strong>What is it?</strong></p><p>${A1}</p><p><strong>2. Why now?</strong></p><p>${A2}</p>`.replace('2. ', ''),
    data(),
  ],
  [
    'JSON-LD beside paragraphs that hold both',
    `<p><strong>What is it?</strong> ${A1}</p><p><b>Why now?</b><br>${A2}</p>`,
    data(),
  ],
  [
    'JSON-LD in a graph, beside plain lines',
    `<p>What is it?</p><p>${A1}</p><p>Why now?</p><p>${A2}</p>`,
    data().replace('{"@type":"FAQPage"', '{"@graph":[{"@type":"FAQPage"').replace('</script>', ']}</script>'),
  ],
  [
    'details',
    `<details><summary>What is it?</summary><p>${A1}</p></details><details><summary>Why now?</summary><p>${A2}</p></details>`,
  ],
])('folds: %s', (_what, html, head) => {
  expect(markedOutline(html, head)).toEqual(FAQ);
});

test('an answer by JSON-LD ends where its words end', () => {
  const html = `<p>What is it?</p><p>${A1}</p><p>Why now?</p><p>${A2}</p><p>The sun went down over the harbour.</p>`;
  expect(markedOutline(html, data())).toEqual([...FAQ, 'p The sun went down over the harbour.']);
});

test.each<[what: string, html: string, head?: string]>([
  [
    'a menu',
    '<nav><button aria-expanded="false" aria-controls="m">Where to?</button><ul id="m" hidden><li><a href="/a">One</a></li></ul></nav>',
  ],
  [
    'read more',
    '<p>x</p><button aria-expanded="false" aria-controls="m">Read more</button><div id="m" hidden><p>The rest of the story, at some length.</p></div>',
  ],
  [
    'share links behind a question',
    '<button aria-expanded="false" aria-controls="m">Like it?</button><div id="m" hidden><a href="/s">Share it on this network and that one</a></div>',
  ],
  [
    'tabs',
    '<div role="tablist"><button role="tab" aria-controls="m">What is it?</button></div><div role="tabpanel" id="m"><p>It is a thing of some length.</p></div>',
  ],
  ['JSON-LD whose questions the page does not print', '<p>The valley was quiet.</p><p>Nobody asked.</p>', data()],
  [
    'broken JSON-LD',
    '<p>What is it?</p><p>A thing.</p>',
    '<script type="application/ld+json">{"@type":"FAQPage",</script>',
  ],
  ['a control without a panel', '<h3><button aria-expanded="false" aria-controls="gone">What is it?</button></h3>'],
  [
    'a question of readers and what other readers answer',
    `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h2 itemprop="name">What is it?</h2><span itemprop="answerCount">2</span><p itemprop="text">${A2} Nobody here knows.</p><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${A1}</p></div></div>`,
  ],
  [
    'the question of a page of questions and answers',
    `<main itemscope itemtype="https://schema.org/QAPage"><div itemscope itemtype="https://schema.org/Question"><h2 itemprop="name">What is it?</h2><div itemprop="acceptedAnswer"><p itemprop="text">${A1}</p></div></div></main>`,
  ],
])('does not fold: %s', (_what, html, head) => {
  expect(markedKinds(html, head)).not.toContain('faq');
});

test('scripts with data are gone afterwards', () => {
  expect(markedOutline(`${data()}<p>x</p>`)).toEqual(['p x']);
});
