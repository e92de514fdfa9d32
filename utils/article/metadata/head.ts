/** What the page says about itself outside its text: meta elements, links and structured data. */
import { fold } from '../text/words';
import { type JsonNode, readJsonLd, storyNode } from './jsonLd';

export interface Head {
  url: string;
  /** First value of each meta name, property or itemprop, by lower-case name. */
  meta: ReadonlyMap<string, string>;
  /** All values, for the few names that may repeat (`article:author`, `citation_author`). */
  metaAll: ReadonlyMap<string, readonly string[]>;
  nodes: readonly JsonNode[];
  story?: JsonNode;
  /** The text of `<title>`. */
  documentTitle: string;
}

/** Reads the head of a document whose scripts are still there. */
export function readHead(document: Document, url: string): Head {
  const metaAll = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = fold(meta.getAttribute('content'));
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
      if (name && content) metaAll.set(name, [...(metaAll.get(name) ?? []), content]);
    }
  }
  const nodes = readJsonLd(document);
  const story = storyNode(nodes);
  return {
    url,
    meta: new Map([...metaAll].map(([name, [first = '']]) => [name, first])),
    metaAll,
    nodes,
    ...(story && { story }),
    documentTitle: fold(document.querySelector('head > title')?.textContent ?? document.title),
  };
}

/** The first of these meta names that the page sets. */
export function firstMeta(head: Head, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = head.meta.get(name);
    if (value) return value;
  }
  return undefined;
}
