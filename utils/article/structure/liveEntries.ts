/** Entries of live blogs, each with its time. */

import { TIME_ATTRIBUTE } from '../blocks/marks';
import { allNamed } from '../prepare/named';
import { isTaken, mark, markPart, nameOf, rename, textOf } from './reshape';

const NAME = /live|ticker|minute|update-?(?:card|item|entry)|key-?event|block-time/i;
const ENTRY_NAME =
  /live-?_*(?:blog)?-?_*(?:entry|post|item|update|card|event|block)|ticker-?_*(?:entry|item|event|post)|minute-?by/i;
const FEWEST = 3;
const EARLY = 80;
/** An entry lies no higher above its time, and is no longer. */
const MOST_LEVELS = 7;
const LONGEST = 20_000;
const AUTHOR = '[rel="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i]';

export function liveEntries(clone: Document): void {
  for (const entry of clone.querySelectorAll('[itemprop~="liveBlogUpdate"]')) if (!isTaken(entry)) markEntry(entry);
  for (const [parent, entries] of siblings(clone)) {
    if (entries.length >= FEWEST && isLive(parent, entries))
      for (const entry of entries) if (!isTaken(entry)) markEntry(entry);
  }
}

/** Children of one parent that begin with a time. */
function siblings(clone: Document): Map<Element, Element[]> {
  const found = new Map<Element, Set<Element>>();
  for (const time of allNamed(clone, 'time, [class*="time" i]')) {
    let up: Element | null = time;
    for (let step = 0; up && step < MOST_LEVELS && up.localName !== 'body'; step++, up = up.parentElement) {
      const parent: Element | null = up.parentElement;
      if (!parent || !/^(?:article|li|section|div)$/.test(up.localName)) continue;
      if ((up.textContent?.length ?? 0) > LONGEST) break;
      const known = found.get(parent) ?? new Set<Element>();
      if (isEntry(up, time)) found.set(parent, known.add(up));
    }
  }
  return new Map([...found].map(([parent, entries]) => [parent, [...entries]]));
}

function isEntry(element: Element, time: Element): boolean {
  const text = textOf(element);
  const place = text.indexOf(textOf(time));
  return (
    place >= 0 &&
    place <= EARLY &&
    text.length > textOf(time).length + 20 &&
    element.querySelector('p, h2, h3, h4') !== null
  );
}

/** Forums, comments and lists of stories have times too: names or the page's data must say that it is live. */
function isLive(parent: Element, entries: Element[]): boolean {
  if (entries.some((entry) => /comment|reply|message|card|teaser/i.test(nameOf(entry)))) return false;
  if (entries.every((entry) => ENTRY_NAME.test(nameOf(entry)))) return true;
  const around = [parent, parent.parentElement, parent.parentElement?.parentElement].filter((one): one is Element =>
    Boolean(one),
  );
  return around.some(
    (one) =>
      one.localName !== 'body' &&
      (NAME.test(nameOf(one)) || /LiveBlogPosting/.test(one.getAttribute('itemtype') ?? '')),
  );
}

function markEntry(entry: Element): void {
  const section = mark(rename(entry, 'section'), 'liveEntry');
  const time = section.querySelector('time') ?? section.querySelector('[class*="time" i]');
  const dateTime = time?.getAttribute('datetime');
  if (dateTime) section.setAttribute(TIME_ATTRIBUTE, dateTime);
  markPart(time, 'time');
  const author = [...section.querySelectorAll(AUTHOR)].find((one) => textOf(one).length > 0 && textOf(one).length < 80);
  if (author && !author.contains(time)) markPart(author, 'author');
}
