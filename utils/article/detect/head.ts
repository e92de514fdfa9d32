/** What a page says of itself: meta elements, JSON-LD, microdata, classes of `<html>` and `<body>`. */
import { namesOf } from './names';

export interface HeadFacts {
  title: string;
  openGraphType: string;
  generator: string;
  /** Names of all meta elements with content, lower case. */
  metaNames: Set<string>;
  /** JSON-LD and microdata types with how often each occurs, lower case. */
  types: Map<string, number>;
  /** How often JSON-LD says `headline`. */
  headlines: number;
  /** Ids and classes of `<html>` and `<body>`, lower case. */
  rootClasses: string;
}

/** JSON-LD is scanned, not parsed: a tenth of the cost, and much of it in the wild is not valid JSON. */
const MAX_LINKED_DATA = 200_000;
const TYPE = /"@type"\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/g;
const HEADLINE = /"headline"\s*:/g;

function countType(facts: HeadFacts, address: string): void {
  const type = address.replace(/^.*\//, '').toLowerCase();
  facts.types.set(type, (facts.types.get(type) ?? 0) + 1);
}

function readLinkedData(document: Document, facts: HeadFacts): void {
  let budget = MAX_LINKED_DATA;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, budget);
    budget -= text.length;
    for (const [, one, many] of text.matchAll(TYPE)) {
      for (const type of (one ?? many ?? '').split(/[\s",]+/)) if (type) countType(facts, type);
    }
    facts.headlines += text.match(HEADLINE)?.length ?? 0;
  }
}

function readMeta(document: Document, facts: HeadFacts): void {
  for (const meta of document.querySelectorAll('meta[name], meta[property]')) {
    const name = `${meta.getAttribute('property') ?? meta.getAttribute('name')}`.toLowerCase();
    const content = meta.getAttribute('content')?.toLowerCase();
    if (!content) continue;
    facts.metaNames.add(name);
    if (name === 'og:type') facts.openGraphType = content;
    else if (name === 'generator') facts.generator += content;
  }
}

/** Reads what the document says of itself. Linear in its size, bounded for oversized JSON-LD. */
export function readHead(document: Document): HeadFacts {
  const facts: HeadFacts = {
    title: document.title,
    openGraphType: '',
    generator: '',
    metaNames: new Set(),
    types: new Map(),
    headlines: 0,
    rootClasses: [document.documentElement, document.body]
      .map((root: Element | null) => root && namesOf(root))
      .join(' ')
      .toLowerCase(),
  };
  readMeta(document, facts);
  readLinkedData(document, facts);
  for (const item of document.querySelectorAll('[itemtype]')) countType(facts, item.getAttribute('itemtype') ?? '');
  return facts;
}
