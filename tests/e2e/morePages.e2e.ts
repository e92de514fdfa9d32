import { expect, test } from 'vitest';
import type { Tab } from './drivers';
import { text, useNewspaper } from './lib/newspaper';
import { openReader, readReader } from './lib/reader';
import { toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();
const STORY = '/world/the-orchard-on-the-border/';

async function openStory(path: string): Promise<Tab> {
  const tab = await newspaper.open(path);
  await toolbarWhen(tab, ({ title }) => title.startsWith(text('action_read')));
  await openReader(tab);
  return tab;
}

/** All paragraphs of the story as its pages print them. */
async function printed(paths: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  const tab = await newspaper.open('/');
  for (const path of paths) {
    await tab.goto(newspaper.address(path));
    texts.push(
      ...(await tab.evaluate(() =>
        [...document.querySelectorAll('.story-body > p')].map((p) => (p.textContent ?? '').replace(/\s+/g, ' ').trim()),
      )),
    );
  }
  await tab.goto(newspaper.address('/'));
  return texts;
}

const pressAdd = (root: ShadowRoot): void => root.querySelector<HTMLElement>('[data-action="addPages"]')?.click();
const isWhole = (root: ShadowRoot): boolean => root.querySelector('[data-part="more-pages"]') === null;

test('a story over three pages comes together on request, in order and without repeats', async () => {
  const wanted = await printed([STORY, `${STORY}2/`, `${STORY}3/`]);
  expect(wanted.length).toBeGreaterThan(12);
  const tab = await openStory(STORY);
  const before = await readReader(tab);
  expect(wanted.every((paragraph) => before.paragraphs.includes(paragraph))).toBe(false);
  await tab.evaluateInReader(pressAdd);
  await tab.waitForInside('lede-reader', isWhole, [], { what: 'the whole story' });
  const { paragraphs, title } = await readReader(tab);
  expect(paragraphs.filter((paragraph) => wanted.includes(paragraph))).toEqual(wanted);
  expect(title).toBe(before.title);
});

test('the last page of a story offers no more', async () => {
  const tab = await openStory(`${STORY}3/`);
  expect(await tab.evaluateInReader(isWhole)).toBe(true);
});
