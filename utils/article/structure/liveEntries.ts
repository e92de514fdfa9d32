/** Entries of live blogs, each with its time. */
import { TIME_ATTRIBUTE } from '../blocks/marks';
import { isTaken, mark, markPart, nameOf, rename, textOf } from './reshape';

const NAME = /live|ticker|minute|update-?(?:card|item|entry)|key-?event|block-time/i;
const ENTRY_NAME =
  /live-?_*(?:blog)?-?_*(?:entry|post|item|update|card|event|block)|ticker-?_*(?:entry|item|event|post)|minute-?by/i;
const FEWEST = 3;
const EARLY = 80;
const AUTHOR = '[rel="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i]';

export function liveEntries(clone: Document): void {
  for (const entry of clone.querySelectorAll('[itemprop~="liveBlogUpdate"]')) if (!isTaken(entry)) markEntry(entry);
  for (const [parent, entries] of siblings(clone)) {
    if (entries.length >= FEWEST && isLive(parent, entries))
      for (const entry of entries) if (!isTaken(entry)) markEntry(entry);
  }
}

/** Children of one parent, of one name, that begin with a time. */
function siblings(clone: Document): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const time of clone.querySelectorAll('time, [class*="time" i]')) {
    for (let up: Element | null = time; up?.parentElement && up.localName !== 'body'; up = up.parentElement) {
      if (!/^(?:article|li|section|div)$/.test(up.localName)) continue;
      const parent: Element = up.parentElement;
      const known: Element[] = found.get(parent) ?? [];
      if (isEntry(up, time) && !known.includes(up)) found.set(parent, [...known, up]);
    }
  }
  return found;
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
