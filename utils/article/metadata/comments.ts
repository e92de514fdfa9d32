/** How many comments the page has and where they are, for the end of the reader view. */
import { locateComments } from '@/utils/comments/read';
import type { Article } from '../model';
import type { Head } from './head';

/** Undefined where the page has no comments. Takes the page itself: in a copy nothing is laid out. */
export function readComments(page: Document, head: Head): Article['comments'] | undefined {
  const found = locateComments(page);
  if (!found) return undefined;
  const stated = Number(head.story?.commentCount ?? Number.NaN);
  const count = stated >= 0 ? stated : found.count;
  return { place: found.place, ...(count !== undefined && { count }) };
}
