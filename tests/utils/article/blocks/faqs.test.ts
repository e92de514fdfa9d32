import { expect, test } from 'vitest';
import { faqLanguages, isFaqHeading } from '@/utils/article/blocks/words/faqHeadings';
import { endsAsQuestion } from '@/utils/article/blocks/words/questions';
import { blocksOf, outlineOf } from './outline';

const TWO = ['faq', '  #what-is-it What is it?', '    p A thing.', '  #why-now Why now?', '    p Because.'];

test.each<[what: string, html: string, outline: string[]]>([
  [
    'headings under an FAQ heading',
    '<h2>Frequently Asked Questions</h2><h3>What is it?</h3><p>A thing.</p><h3>Why now?</h3><p>Because.</p>',
    ['h2#frequently-asked-questions Frequently Asked Questions', ...TWO],
  ],
  [
    'headings of the FAQ heading’s level',
    '<h2>FAQ</h2><h2>What is it?</h2><p>A thing.</p><h2>Why now?</h2><p>Because.</p>',
    ['h2#faq FAQ', ...TWO],
  ],
  [
    'one question under an FAQ heading',
    '<h2>FAQs</h2><h3>What is it?</h3><p>A thing.</p>',
    ['h2#faqs FAQs', ...TWO.slice(0, 3)],
  ],
  [
    'two questions in a row without one',
    '<p>x</p><h3>What is it?</h3><p>A thing.</p><h3>Why now?</h3><p>Because.</p>',
    ['p x', ...TWO],
  ],
  [
    'details',
    '<details><summary>What is it?</summary>A thing.</details><details><summary>Why now?</summary><p>Because.</p></details>',
    TWO,
  ],
  [
    'neighbouring details that do not ask',
    '<details><summary>What is it</summary>A thing.</details><details><summary>Why now</summary>Because.</details>',
    ['faq', '  #what-is-it What is it', '    p A thing.', '  #why-now Why now', '    p Because.'],
  ],
  ['dl of questions', '<dl><dt>What is it?</dt><dd>A thing.</dd><dt>Why now?</dt><dd>Because.</dd></dl>', TWO],
  [
    'the next section ends it',
    `<h2>FAQ</h2><h3>What is it?</h3><p>A thing.</p><h3>Why now?</h3><p>Because.</p><h2>Outlook</h2><p>y</p>`,
    ['h2#faq FAQ', ...TWO, 'h2#outlook Outlook', 'p y'],
  ],
  [
    'a closing paragraph by its words',
    '<h2>FAQ</h2><h3>What is it?</h3><p>A thing.</p><h3>Why now?</h3><p>Because.</p><p>In conclusion, wait.</p>',
    ['h2#faq FAQ', ...TWO, 'p In conclusion, wait.'],
  ],
  [
    'a closing paragraph by its length',
    '<h2>FAQ</h2><h3>What is it?</h3><p>A thing.</p><p>More.</p><h3>Why now?</h3><p>Because.</p><p>On the last evening the boats came in late.</p>',
    ['h2#faq FAQ', ...TWO.slice(0, 3), '    p More.', ...TWO.slice(3), 'p On the last evening the boats came in late.'],
  ],
  [
    'a second paragraph of the last answer stays',
    '<h2>FAQ</h2><h3>What is it?</h3><p>A thing.</p><h3>Why now?</h3><p>Because.</p><p>So it is.</p>',
    ['h2#faq FAQ', ...TWO, '    p So it is.'],
  ],
  [
    'a closing paragraph by number',
    '<h2>FAQ</h2><h3>What is it?</h3><p>A thing.</p><h3>Who?</h3><p>Me.</p><h3>Why now?</h3><p>Because.</p><p>The sun went down.</p>',
    ['h2#faq FAQ', ...TWO.slice(0, 3), '  #who Who?', '    p Me.', ...TWO.slice(3), 'p The sun went down.'],
  ],
])('an FAQ: %s', (_what, html, outline) => {
  expect(outlineOf(html)).toEqual(outline);
});

const LONG = `<p>${'A long answer goes on. '.repeat(12)}</p>`.repeat(4);

test.each<[what: string, html: string]>([
  ['one heading that asks in a story', '<p>x</p><h2>What now?</h2><p>y</p><h2>The plan</h2><p>z</p>'],
  ['long sections that ask', `<h2>What happened?</h2>${LONG}<h2>Why?</h2>${LONG}`],
  ['questions without answers', '<h2>What happened?</h2><h2>Why?</h2>'],
  ['an FAQ heading over text', '<h2>FAQ</h2><p>Ask us by mail.</p>'],
  ['a glossary', '<dl><dt>Lede</dt><dd>The first sentence.</dd></dl>'],
  ['one box that folds', '<details><summary>Method</summary><p>x</p></details>'],
])('no FAQ: %s', (_what, html) => {
  expect(blocksOf(html).map(({ kind }) => kind)).not.toContain('faq');
});

test('a link to a question leads to it', () => {
  const html =
    '<p><a href="#q2">two</a></p><h2>FAQ</h2><h3>What is it?</h3><p>A.</p><h3 id="q2">Why now?</h3><p>B.</p>';
  expect(outlineOf(html)[0]).toBe('p [two](#why-now)');
});

test.each([
  ['Frequently Asked Questions About Tea', true],
  ['Häufig gestellte Fragen', true],
  ['Foire aux questions (FAQ)', true],
  ['よくある質問', true],
  ['자주 묻는 질문', true],
  ['常见问题解答', true],
  ['الأسئلة الشائعة حول الشاي', true],
  ['Поширені запитання', true],
  ['Συχνές ερωτήσεις', true],
  ['The faqir of the hills', false],
  ['Questions remain', false],
  ['Fragen an die Regierung', false],
  ['', false],
])('FAQ heading %s: %s', (text, is) => {
  expect(isFaqHeading(text)).toBe(is);
});

test('FAQ headings are known in the languages of the notices', () => {
  const wanted =
    'en de fr es pt it nl sv da no fi pl cs sk hu ro bg el tr ru uk sr hr lt lv et ca ar he fa hi th vi id ja ko zh';
  expect([...faqLanguages].sort()).toEqual(wanted.split(' ').sort());
});

test.each([
  ['What?', true],
  ['“What?”', true],
  ['什么？', true],
  ['ما هو؟', true],
  ['Τι είναι αυτό;', true],
  ['どうすればいいですか', true],
  ['One; two', false],
  ['What; and why', false],
  ['The plan', false],
])('question %s: %s', (text, is) => {
  expect(endsAsQuestion(text)).toBe(is);
});
