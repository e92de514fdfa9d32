/** Main points and summaries above or in a story: boxes named so, and lists under such a heading. */
import { allNamed } from '../prepare/named';
import { isOfStory, titleOf } from './boxes';
import { isTaken, linkDensity, mark, markPart, nameOf, rename, textOf, wrap } from './reshape';
import { isKeyPointsTitle } from './words/keyPoints';

const NAME =
  /(?:^|[\s_-])(?:key-?_?(?:points?|takeaways?|facts|findings|insights)|takeaways?|story-?highlights|article-?(?:summary|highlights)|summary-?(?:box|list|points)|at-?a-?glance|tl-?dr|bullet-?(?:points|summary)|in-?brief|kurzfassung|whats-important)(?:$|[\s_-])/i;
const PLACES =
  '[class*="key" i], [class*="takeaway" i], [class*="highlights" i], [class*="summary" i], [class*="glance" i], [class*="tldr" i], [class*="tl-dr" i], [class*="bullet" i], [class*="brief" i], [class*="kurzfassung" i]';
const TITLES = 'h2, h3, h4, h5, h6, p > strong:only-child, p > b:only-child, div > strong:first-child';
const LONGEST = 2500;
const FEWEST = 2;
const SHORTEST_POINT = 15;

export function keyPoints(clone: Document): void {
  for (const box of allNamed(clone, PLACES)) {
    if (!NAME.test(nameOf(box)) || !isOfStory(box) || !arePoints(box)) continue;
    markBox(box);
  }
  for (const title of clone.querySelectorAll(TITLES)) if (isKeyPointsTitle(textOf(title))) underTitle(title);
}

function markBox(box: Element): void {
  const isList = /^(?:ul|ol)$/.test(box.localName);
  const section = isList ? wrap('section', box, [box]) : rename(box, 'section');
  markPart(titleOf(section), 'title');
  mark(section, 'keyPoints');
}

function arePoints(box: Element): boolean {
  const items = [...box.querySelectorAll('li')];
  const length = textOf(box).length;
  if (length > LONGEST || length < SHORTEST_POINT) return false;
  if (items.length === 0) return box.querySelector('p') !== null;
  return items.length >= FEWEST && isAverage(items);
}

function isAverage(items: Element[]): boolean {
  return items.reduce((sum, item) => sum + textOf(item).length, 0) / items.length >= SHORTEST_POINT;
}

/** The heading and the list right after it, as a box. */
function underTitle(title: Element): void {
  if (isTaken(title)) return;
  const line = /^h/.test(title.localName) ? title : (title.closest('p') ?? title);
  const list = line.nextElementSibling;
  if (!list || !/^(?:ul|ol)$/.test(list.localName) || isTaken(list) || linkDensity(list) > 0.35) return;
  if (list.querySelectorAll('li').length < FEWEST || !arePoints(list)) return;
  const section = wrap('section', line, [line, list]);
  markPart(line, 'title');
  mark(section, 'keyPoints');
}
