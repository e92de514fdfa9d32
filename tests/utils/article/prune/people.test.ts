/** Lines about the making of a story, and sentences of the story that look like them. */
import { expect, test } from 'vitest';
import { aboutAuthor, isDateLine } from '@/utils/article/prune/people';

const people = ['Jane Roe', 'Bo Li'];

test.each([
  ['Jane Roe is a freelance writer who lives by the sea.', true],
  ['Jane Roe, PhD, has written about cranes since 2010.', true],
  ['Jane Roe, editor at large, studied shipbuilding.', true],
  ['Jane writes about ships.', true],
  ['Jane Roe ist freie Autorin und lebt am Meer.', true],
  ['Jane Roe est journaliste.', true],
  ['Peter Poe is the keeper of the crane.', false],
  ['The crane of Jane Roe is old.', false],
  ['Jane Roe: "The crane was my life."', false],
  ['Janet is the keeper of the crane.', false],
])('about its author: %s %s', (text, expected) => expect(aboutAuthor(text, people)).toBe(expected));

test('nobody is an author where nobody is known', () => expect(aboutAuthor('Jane Roe is a writer.', [])).toBe(false));

test.each([
  ['December 29, 2025 |', true],
  ['19 Dec 2025', true],
  ['Published on May 02, 2024 07:44 PM', true],
  ['Veröffentlicht am 3. Mai 2026', true],
  ['2026年5月3日', true],
  ['On May 3, 2026 the crane left.', false],
  ['The crane left', false],
  ['Crane 4, 2026 model in red', false],
  ['', false],
])('a line that holds a date and nothing else: %s %s', (text, expected) => expect(isDateLine(text)).toBe(expected));
