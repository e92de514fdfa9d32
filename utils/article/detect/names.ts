/**
 * What the ids and classes of an element say. Developers write them in English whatever the language of the page,
 * so this and the address are the places where words of English count. Words are looked up, not matched: on a fresh
 * page the compiling of patterns alone would cost more than everything else that is read of it.
 */

import { addBits } from './bits';

const KINDS = {
  comment: 'comment commentlist disqus respond discussion',
  menu: 'nav navbar navigation menu megamenu sidebar breadcrumb masthead topbar subnav toc',
  overlay: 'footer sitefooter cookie modal popup newsletter subscribe consent drawer onetrust',
  byline: 'writer writtenby',
  date: 'date timestamp pubdate postedon updated',
  action: 'btn button cta',
  post: 'thread topic postbody postcontent messagebody messagetext replies',
} as const;

export type NameKind = keyof typeof KINDS;

export const nameKinds = Object.keys(KINDS) as NameKind[];

/** The bit of each kind. */
export const bitOf = Object.fromEntries(nameKinds.map((kind, i) => [kind, 1 << i])) as Record<NameKind, number>;

/** "post-body", "message_text": only the pair says that a post is meant. */
const POSTED = 1 << nameKinds.length;
const PART = POSTED << 1;

const words = new Map<string, number>();

for (const kind of nameKinds) addBits(words, bitOf[kind], KINDS[kind]);
addBits(words, POSTED, 'post message reply answer topic comment');
addBits(words, PART, 'body content text container wrapper stream row inner bit');

/** Names that a style sheet's compiler or a developer ran together: "articleauthor", "datepublished". */
function partsOf(word: string): number {
  if (word.length < 5) return 0;
  if (word.includes('author') || word.includes('byline')) return bitOf.byline;
  return word.startsWith('date') || word.includes('publish') ? bitOf.date : 0;
}

/** The bits of the kinds that a string of ids and classes speaks for. */
export function kindsOf(names: string): number {
  let found = 0;
  let last = 0;
  for (const word of names.toLowerCase().split(/[^a-z]+/)) {
    let bits = words.get(word);
    if (bits === undefined) {
      bits = words.get(word.replace(/s$/, '')) ?? partsOf(word);
      words.set(word, bits);
    }
    found |= bits;
    if (last & POSTED && bits & PART) found |= bitOf.post;
    last = bits;
  }
  return found & (POSTED - 1);
}

/** Id and classes of an element in one string. */
export const namesOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;
