/** Posts of social networks, as the networks' own embed code writes them before their script runs. */
import { NETWORK_ATTRIBUTE, TIME_ATTRIBUTE } from '../blocks/marks';
import { dateIn } from './dates';
import { isTaken, mark, markPart, textOf } from './reshape';

interface Network {
  name: string;
  selector: string;
  /** Attributes that hold the address of the post, first found counts; else its last link. */
  address: readonly string[];
}

const networks: readonly Network[] = [
  { name: 'X', selector: 'blockquote.twitter-tweet, blockquote.twitter-video', address: [] },
  { name: 'Instagram', selector: 'blockquote.instagram-media', address: ['data-instgrm-permalink'] },
  { name: 'TikTok', selector: 'blockquote.tiktok-embed', address: ['cite'] },
  { name: 'Bluesky', selector: 'blockquote.bluesky-embed', address: [] },
  { name: 'Mastodon', selector: 'blockquote.mastodon-embed', address: ['data-embed-url'] },
  { name: 'Threads', selector: 'blockquote.text-post-media', address: ['data-text-post-permalink'] },
  { name: 'Facebook', selector: '.fb-post, .fb-video', address: ['data-href', 'cite'] },
  { name: 'Reddit', selector: 'blockquote.reddit-embed-bq, blockquote.reddit-card', address: [] },
  { name: 'LinkedIn', selector: 'blockquote.linkedin-post', address: ['data-href'] },
];

const DASH_NAME = /^[\s—–―-]+(.+)$/su;
const SHARED_BY = /(?:shared by|geteilter Beitrag von|partagée? par|compartida por|di|door) (.+?)(?: on |$)/iu;
const AUTHOR_LINK = 'a[href*="/@"], a[title^="@"]';

export function posts(clone: Document): void {
  for (const { name, selector, address } of networks) {
    for (const element of clone.querySelectorAll(selector)) {
      if (isTaken(element)) continue;
      const link = [...element.querySelectorAll('a[href]')].at(-1);
      const href =
        address.map((attribute) => element.getAttribute(attribute)).find(Boolean) ?? link?.getAttribute('href');
      if (href) element.setAttribute('cite', href);
      element.setAttribute(NETWORK_ATTRIBUTE, name);
      const date = dateIn(textOf(link)) ?? element.querySelector('time')?.getAttribute('datetime');
      if (date) element.setAttribute(TIME_ATTRIBUTE, date);
      nameAuthor(element, link);
      mark(element, 'post');
    }
  }
}

/** "— Name (@name) March 3, 2026" after the words, a link to the account, or "shared by". */
function nameAuthor(element: Element, link: Element | undefined): void {
  const signature = [...element.childNodes].find(
    (node) => node.nodeType === 3 && DASH_NAME.test(node.textContent?.trim() ?? ''),
  );
  const author = element.querySelector(AUTHOR_LINK);
  if (signature) fromSignature(element, signature, link);
  else if (author) markPart(author, 'author');
  else fromSharing(element);
}

/** The date's link goes: `href` and date say the same. */
function fromSignature(element: Element, signature: Node, link: Element | undefined): void {
  const author = element.ownerDocument.createElement('span');
  author.textContent = DASH_NAME.exec(signature.textContent?.trim() ?? '')?.[1]?.trim() ?? '';
  signature.parentNode?.replaceChild(author, signature);
  if (link?.parentElement === element) link.remove();
  markPart(author, 'author');
}

function fromSharing(element: Element): void {
  const shared = [...element.querySelectorAll('p, a')].findLast((one) => SHARED_BY.test(textOf(one)));
  const name = SHARED_BY.exec(textOf(shared))?.[1];
  if (!shared || !name) return;
  shared.textContent = name;
  markPart(shared, 'author');
}
