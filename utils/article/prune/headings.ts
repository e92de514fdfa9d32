/** Headings that say nothing of the text below them. */
import { bare, fold } from '../text/words';
import type { Walk } from './index';
import { isOfForum, isReadingTime } from './lines';

/** The title again, how long the text is to read, or what the software of a forum writes above its boxes. */
export function isEmptyHeading(heading: Element, walk: Walk): boolean {
  const text = fold(heading.textContent);
  // A shorter title, for lists of stories.
  if (heading.matches('[itemprop~="alternativeHeadline"]')) return true;
  return saysTitle(heading, text, walk) || isReadingTime(text) || (walk.kind === 'thread' && isOfForum(text));
}

/** Each reply of a forum may say the title behind "Re:", and its first heading behind a sign: "Solved". */
function saysTitle(heading: Element, text: string, { kind, title }: Walk): boolean {
  if (kind !== 'thread') return bare(text) === bare(title);
  const said = bare(text.replace(/^re:\s*/i, ''));
  return said === bare(title) || (heading.localName === 'h1' && title !== '' && said.endsWith(bare(title)));
}
