/** What a page says of itself: meta elements, JSON-LD, microdata, classes of `<html>` and `<body>`. */

export interface HeadFacts {
  title: string;
  openGraphType: string;
  generator: string;
  /** Names of all meta elements (name, property or itemprop), lower case, one space around each. */
  metaNames: string;
  /** JSON-LD and microdata types with how often each occurs, lower case. */
  types: Map<string, number>;
  /** Times a JSON-LD property occurs: `headline`, `articlebody`, `datepublished`, `author`, `price`. */
  properties: Map<string, number>;
  /** Ids and classes of `<html>` and `<body>`, lower case. */
  rootClasses: string;
  language: string;
  /** `rel` of all links of the head, and `feed`; one space around each. */
  relations: string;
}

/** JSON-LD is scanned, not parsed: a tenth of the cost, and much of it in the wild is not valid JSON. */
const MAX_LINKED_DATA = 200_000;
const TYPE = /"@type"\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/g;
const PROPERTY = /"(headline|articleBody|datePublished|author|price|wordCount|articleSection|itemListElement)"\s*:/g;

function count(map: Map<string, number>, key: string): void {
  const name = key.toLowerCase();
  map.set(name, (map.get(name) ?? 0) + 1);
}

function readLinkedData(document: Document, facts: HeadFacts): void {
  let budget = MAX_LINKED_DATA;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, budget);
    budget -= text.length;
    for (const [, one, many] of text.matchAll(TYPE)) {
      for (const name of (one ?? many ?? '').match(/\w+(?=\W*$|\W*[",])/g) ?? []) count(facts.types, name);
    }
    for (const [, name] of text.matchAll(PROPERTY)) count(facts.properties, name ?? '');
    if (budget <= 0) return;
  }
}

function readMeta(document: Document, facts: HeadFacts): void {
  const names: string[] = [];
  for (const meta of document.querySelectorAll('meta[name], meta[property]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (!content) continue;
    names.push(name);
    if (name === 'og:type') facts.openGraphType = content.toLowerCase();
    else if (name === 'generator') facts.generator += ` ${content.toLowerCase()}`;
  }
  facts.metaNames = ` ${names.join(' ')} `;
}

function rootNames(element: Element | null): string {
  return element ? `${element.id} ${element.getAttribute('class') ?? ''} ` : '';
}

function relations(document: Document): string {
  const names: string[] = [];
  for (const link of document.head?.querySelectorAll('link[rel]') ?? []) {
    names.push((link.getAttribute('rel') ?? '').toLowerCase());
    if (/rss|atom/.test(link.getAttribute('type') ?? '')) names.push('feed');
  }
  return ` ${names.join(' ')} `;
}

/** Reads the head of the document. Linear in its size, bounded for oversized JSON-LD. */
export function readHead(document: Document): HeadFacts {
  const facts: HeadFacts = {
    title: document.title,
    openGraphType: '',
    generator: '',
    metaNames: '',
    types: new Map(),
    properties: new Map(),
    rootClasses: (rootNames(document.documentElement) + rootNames(document.body)).toLowerCase(),
    language: document.documentElement?.lang ?? '',
    relations: relations(document),
  };
  readMeta(document, facts);
  readLinkedData(document, facts);
  for (const item of document.querySelectorAll('[itemtype]')) {
    count(facts.types, (item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  }
  return facts;
}
