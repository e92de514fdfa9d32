/** Structured data of the page (schema.org as JSON-LD): the nodes of all scripts, `@graph` unfolded. */

import { withoutEntities } from './plain';

export type JsonNode = Record<string, unknown>;

const ARTICLE_TYPE = /(article|posting|report|recipe|review|newsitem|howto)$/i;
const PAGE_TYPE = /(webpage|itempage|faqpage|medicalwebpage|product|discussionforumposting|qapage)$/i;
/** Above this size a script is data for an application, not a description of the page. */
const LARGEST_SCRIPT = 2_000_000;
const DEEPEST = 6;

/** All nodes with a type, outer ones first. Scripts that do not parse are left out: pages write them by hand. */
export function readJsonLd(document: Document): JsonNode[] {
  const nodes: JsonNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= LARGEST_SCRIPT) collect(parse(source), nodes, 0);
  }
  return nodes;
}

/** The node that describes the story: an article, else the page. */
export function storyNode(nodes: readonly JsonNode[]): JsonNode | undefined {
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPE));
  return articles.find((node) => node.headline ?? node.articleBody) ?? articles[0] ?? pageNode(nodes);
}

export function pageNode(nodes: readonly JsonNode[]): JsonNode | undefined {
  return nodes.find((node) => hasType(node, PAGE_TYPE));
}

export function hasType(node: JsonNode, type: RegExp): boolean {
  return list(node['@type']).some((name) => typeof name === 'string' && type.test(name));
}

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD allows one value where several may stand. */
export function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function collect(value: unknown, into: JsonNode[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isNode(value)) {
    if (value['@type']) into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) {
      if (key in value) collect(value[key], into, depth + 1);
    }
  }
}

/** As written; mended; with what should have been plain signs escaped as in markup (`&quot;`). */
const ATTEMPTS: readonly ((source: string) => string)[] = [
  (source) => source,
  (source) => repaired(source),
  (source) => repaired(withoutEntities(source)),
];

function parse(source: string): unknown {
  for (const attempt of ATTEMPTS) {
    try {
      return JSON.parse(attempt(source));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Comment and CDATA wrappers, raw line breaks inside strings and trailing commas or semicolons. */
function repaired(source: string): string {
  return (
    source
      .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '')
      .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these make JSON.parse fail
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  );
}
