import { expect, test } from 'vitest';
import { findSection } from '@/utils/comments/find';
import { countIn, headingKind, saysReply } from '@/utils/comments/words';
import { formSection, listSection, wordings } from '../../fixtures/comments/languages';
import { pageWith, story } from '../../fixtures/comments/wrap';

const rows = wordings.map((wording) => [wording.lang, wording] as const);

function find(html: string): { text: string; left: string; count: number | undefined } | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const section = findSection(page);
  if (!section) return undefined;
  const text = section.pieces.map(({ textContent }) => textContent).join(' ');
  for (const piece of section.pieces) piece.remove();
  return { text, left: page.body.textContent ?? '', count: section.count };
}

test.each(rows)('%s: a list without names, counted', (lang, wording) => {
  const found = find(pageWith(listSection(wording), { lang }));
  expect(found?.count).toBe(3);
  expect(found?.left).not.toContain('Apricots 1.');
  expect(found?.left).not.toContain(wording.list);
  for (const sentence of story) expect(found?.left).toContain(sentence);
});

test.each(rows)('%s: a form without names', (lang, wording) => {
  const found = find(pageWith(formSection(wording), { lang }));
  expect(found?.left).not.toContain(wording.form);
  for (const sentence of story) expect(found?.left).toContain(sentence);
});

test.each(rows)('%s: the same, with the story and the section in one flat box', (lang, wording) => {
  const flat = (html: string): string => html.replace(/^<div class="k\d+q">/, '').replace(/<\/div>$/, '');
  const html = pageWith('', { lang }).replace(
    '</article>',
    `${flat(listSection(wording))}${flat(formSection(wording))}</article>`,
  );
  const found = find(html);
  expect(found?.left).not.toContain('Apricots 1.');
  for (const sentence of story) expect(found?.left).toContain(sentence);
});

test.each([
  ['3 thoughts on “The Commentator and the Sea”', 'answers', 3],
  ['1,204 Comments', 'comments', 1204],
  ['Comments (12)', 'comments', 12],
  ['Join the conversation', 'comments', undefined],
  ['Discussion (7)', 'talk', 7],
  ['Discussion about this post', 'talk', undefined],
  ['Leave a Reply', 'answers', undefined],
  ['Leserstimmen (14)', 'talk', 14],
  ['Discussion', 'talk', undefined],
  ['Participa en la conversación', 'talk', undefined],
  ['Lesermeinungen', 'talk', undefined],
  ['12 Leserkommentare', 'comments', 12],
  ['Lezersreacties (3)', 'comments', 3],
  ['3 пікір', 'comments', 3],
  ['৩টি মন্তব্য', 'comments', 3],
])('"%s" is a heading of %s, %s', (text, kind, count) => {
  expect(headingKind(text)).toBe(kind);
  expect(countIn(text)).toBe(count);
});

test.each([
  'Commentary',
  'Commentator of the year',
  'Recent Comments',
  'Most commented',
  'Latest comments',
  'The minister said that she would not comment on the matter before the court has ruled',
  'Responsible investing',
  'Readers of the Year',
  'Dyskusje o budżecie miasta',
  'Diskussionen über den Haushalt',
  'The debate on the harbour',
  'Replica of the ship',
  'Contact us for a project discussion',
  'Discussion of the results in Table 2',
  'Related stories',
  'You may also like',
  'Share this',
  'About the author',
  'Contact us',
  '',
])('"%s" is no heading of comments', (text) => {
  expect(headingKind(text)).toBeUndefined();
});

test.each(['Reply', 'Reply to Ada', '↩ Antworten', '返信', 'Répondre', 'رد'])('"%s" is a reply control', (text) => {
  expect(saysReply(text)).toBe(true);
});

test.each([
  'Reply rate',
  'No reply was given by the ministry',
  'Share',
  'Respond to the survey',
  '',
  'Antwortet die Regierung?',
])('"%s" is no reply control', (text) => {
  expect(saysReply(text)).toBe(false);
});
