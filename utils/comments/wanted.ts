/** Tells when the reader asks for the comments: by the address, by a link or button that names them, by search. */
import { wordsBefore } from './story';
import { headingKind } from './words';

const FRAGMENT =
  /^#!?\/?.{0,20}?(?:comment|respond|repl(?:y|ies)|disqus|kommentar|coment|koment|reacti|discussion|respuesta|yorum|коммент|комент)/i;

/** A heading, or a line about house rules. */
const MOST_WORDS_BEFORE = 120;

/** Calls back on each such wish. `holds` says whether a node is in the section. Returns the stop. */
export function watchWanted(document: Document, holds: (node: Node) => boolean, onWanted: () => void): () => void {
  const view = document.defaultView;
  const atAddress = (hash: string): boolean => {
    if (hash.length < 2) return false;
    if (FRAGMENT.test(decoded(hash))) return true;
    const target = document.getElementById(decoded(hash).slice(1));
    return target !== null && (holds(target) || beginsWithRow(target));
  };
  const byAddress = (): void => {
    if (atAddress(document.location.hash)) onWanted();
  };
  const byClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest('a,button,[role="button"],summary') : null;
    if (!target || !event.isTrusted || target.closest('lede-row')) return;
    const link = target instanceof HTMLAnchorElement && /^https?:/.test(target.href) ? target : undefined;
    const leaves = link && link.href.split('#')[0] !== document.location.href.split('#')[0];
    // A link to "#" is a button by another name.
    if (!leaves && (link && link.hash.length > 1 ? atAddress(link.hash) : namesComments(target))) onWanted();
  };
  const bySearch = (event: Event): void => {
    if (event.target instanceof Node && holds(event.target)) onWanted();
  };
  byAddress();
  view?.addEventListener('hashchange', byAddress);
  document.addEventListener('click', byClick, true);
  document.addEventListener('beforematch', bySearch, true);
  return () => {
    view?.removeEventListener('hashchange', byAddress);
    document.removeEventListener('click', byClick, true);
    document.removeEventListener('beforematch', bySearch, true);
  };
}

/** Whether the row is what comes first in a box, or right behind an empty one. */
function beginsWithRow(target: Element): boolean {
  const row = 'lede-row[data-kind="comments"]';
  const own = target.querySelector(row);
  if (own) return wordsBefore(target, own) <= MOST_WORDS_BEFORE;
  return !target.textContent.trim() && target.nextElementSibling?.matches(row) === true;
}

function namesComments(control: Element): boolean {
  return [control.textContent, control.getAttribute('aria-label'), control.getAttribute('title')].some(
    (text) => text && headingKind(text) === 'comments',
  );
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    // A lone percent sign is no error of the reader's.
    return hash;
  }
}
