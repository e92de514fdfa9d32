/** Where the page's comments are and how many there are. */
import type { Article } from '../model';
import { fold } from '../text/words';
import type { Head } from './head';

const FRAMES =
  '#disqus_thread, iframe[src*="disqus"], iframe[src*="comment" i], [class*="viafoura" i], [id*="coral" i][id*="talk" i], [data-spotim-module], .fb-comments, #commento, .giscus, .utterances, [id*="hyvor-talk"]';
const PLACES =
  '#comments, #comment-section, .comments-area, .comment-list, .commentlist, ol.comments, [id="respond"], [class~="comments"], [data-component*="comments" i]';
const COUNT =
  /(?:^|\s)\(?(\d[\d.,]{0,8})\)?\s*(?:comments?|replies|responses|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|комментари\S*|评论|コメント|댓글)|(?:comments?|kommentare?|commentaires?|comentarios?|commenti)\s*\(\s*(\d[\d.,]{0,8})\s*\)/i;

/** Undefined where the page has no comments. */
export function readComments(document: Document, head: Head): Article['comments'] | undefined {
  const onPage = document.querySelector(PLACES);
  const frame = document.querySelector(FRAMES);
  const stated = Number(head.story?.commentCount ?? Number.NaN);
  if (!onPage && !frame && !(stated > 0)) return undefined;
  const count = stated >= 0 ? stated : countIn(onPage);
  return { ...(count !== undefined && { count }), place: onPage && !frame ? 'page' : 'frame' };
}

function countIn(place: Element | null): number | undefined {
  for (const element of place?.querySelectorAll('h2, h3, h4, [class*="count" i], [class*="title" i]') ?? []) {
    const match = COUNT.exec(fold(element.textContent).slice(0, 120));
    const digits = (match?.[1] ?? match?.[2])?.replace(/[.,]/g, '');
    if (digits) return Number(digits);
  }
  return undefined;
}
