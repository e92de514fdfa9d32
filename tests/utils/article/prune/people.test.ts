/** Lines about the making of a story, and sentences of the story that look like them. */
import { expect, test } from 'vitest';
import { aboutAuthor, isByline, isDateLine } from '@/utils/article/prune/people';

const people = ['Jane Roe', 'Bo Li'];

test.each([
  ['Jane Roe is a freelance writer who lives by the sea.', true],
  ['Jane Roe, PhD, has written about cranes since 2010.', true],
  ['Jane Roe, editor at large, studied shipbuilding.', true],
  ['Jane writes about ships.', true],
  ['Jane Roe can be reached at jane@example.org', true],
  ['Jane Roe can be seen from the crane.', false],
  ['Jane Roe ist freie Autorin und lebt am Meer.', true],
  ['Jane Roe est journaliste.', true],
  ['Peter Poe is the keeper of the crane.', false],
  ['The crane of Jane Roe is old.', false],
  ['Jane Roe: "The crane was my life."', false],
  ['Janet is the keeper of the crane.', false],
])('about its author: %s %s', (text, expected) => expect(aboutAuthor(text, people)).toBe(expected));

test.each([
  ['Jane Roe is a freelance writer who lives by the sea.', true],
  ['Jane Roe had walked to the harbour three times that week.', false],
  ['Jane was born beside the crane.', false],
])('about its author at the opening of a text: %s %s', (text, expected) =>
  expect(aboutAuthor(text, people, true)).toBe(expected),
);

test('nobody is an author where nobody is known', () => expect(aboutAuthor('Jane Roe is a writer.', [])).toBe(false));

test.each([
  ['December 29, 2025 |', true],
  ['19 Dec 2025', true],
  ['Published on May 02, 2024 07:44 PM', true],
  ['Veröffentlicht am 3. Mai 2026', true],
  ['2026年5月3日', true],
  ['2019年4月19日（金） 09時39分', true],
  ['December 6, 2016 — 6:22 PM EST December 7, 2016 — 1:55 PM EST', true],
  ['الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', true],
  ['في الأحد، 04 آب/اغسطس 2013، غادرت الرافعة الميناء', false],
  ['20 hours ago', true],
  ['Updated 3 days ago', true],
  ['vor einer Stunde', true],
  ['il y a 3 heures', true],
  ['hace 2 días', true],
  ['3 timmar sedan', true],
  ['3 часа назад', true],
  ['3時間前', true],
  ['3시간 전', true],
  ['Three years ago', false],
  ['The crane left 3 days ago', false],
  ['vor dem Haus', false],
  ['On May 3, 2026 the crane left.', false],
  ['The crane left', false],
  ['Crane 4, 2026 model in red', false],
  ['', false],
])('a line that holds a date and nothing else: %s %s', (text, expected) => expect(isDateLine(text)).toBe(expected));

test.each([
  ['By Jane Roe', ['Jane Roe'], true],
  ['Jane Roe and Bo Li, photographs by Bo Li, 3 May 2026', people, true],
  ['بقلم: سلمى الخطيب 3 أكتوبر 2025', ['سلمى الخطيب'], true],
  ['森野 千鶴2025年2月11日 9時00分', ['森野 千鶴'], true],
  ['Par Anne Roche Publié le 07 mai 2019 à 11h00 - Mis à jour le 07 mai 2019 à 15h36', ['Anne Roche'], true],
  ['Jane Roe had not slept for three nights when the crane began to sink into the harbour.', people, false],
  ['By the harbour', people, false],
  ['By Jane Roe', [], false],
])('a line that names a writer and says little else: %s', (text, names, expected) =>
  expect(isByline(text, names)).toBe(expected),
);
