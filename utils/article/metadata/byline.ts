/** Who wrote it: people, without "By", roles and addresses. */
import type { Person } from '../model';
import { bare, fold } from '../text/words';
import { firstMeta, type Head } from './head';
import { isNode, list } from './jsonLd';

const LEAD_IN =
  /^(?:(?:written|posted|published|reported|story|text|words|article|reviewed)\s+)?(?:by|von|par|por|di|door|av|af|de)[\s:]+(?=\p{Lu})|^(?:authors?|autor(?:en)?|auteur)\s*:\s*/iu;
const TAIL =
  /\s*(?:[|•·]|\s[-–—]\s|,\s*(?:senior|staff|chief|the |associated|correspondent|reporter|editor|writer)).*$/iu;
const LONGEST_NAME = 60;

/** Authors in the order given by the first place that names people. */
export function readByline(document: Document, head: Head, siteName: string | undefined): Person[] {
  const readers = [() => fromStory(head), () => fromMeta(head), () => fromPage(document)];
  for (const read of readers) {
    const people = tidy(read(), siteName);
    if (people.length > 0) return people;
  }
  return [];
}

function fromStory(head: Head): Person[] {
  const story = head.story;
  if (!story) return [];
  return list(story.author).flatMap((author) => {
    if (typeof author === 'string') return names(author);
    if (!isNode(author)) return [];
    const reference =
      typeof author['@id'] === 'string' ? head.nodes.find((node) => node['@id'] === author['@id']) : undefined;
    const name = author.name ?? reference?.name;
    const href = typeof author.url === 'string' ? author.url : undefined;
    return list(name).flatMap((one) => (typeof one === 'string' ? names(one, href) : []));
  });
}

function fromMeta(head: Head): Person[] {
  const several = head.metaAll.get('citation_author') ?? head.metaAll.get('dc.creator');
  if (several) return several.flatMap((name) => names(name));
  const one = firstMeta(head, 'author', 'article:author', 'parsely-author', 'sailthru.author', 'twitter:data1', 'byl');
  return one && !/^https?:/i.test(one) ? names(one) : [];
}

const BYLINE_PLACES =
  '[itemprop~="author" i], [rel~="author" i], [class*="byline" i], [class*="author-name" i], [class*="author" i]';

function fromPage(document: Document): Person[] {
  for (const element of document.querySelectorAll(BYLINE_PLACES)) {
    if (/comment|related|footer/i.test(element.className)) continue;
    const text = fold(element.textContent);
    if (text.length > 2 && text.length <= LONGEST_NAME * 2) return names(text);
  }
  return [];
}

function names(text: string, href?: string): Person[] {
  return fold(text)
    .replace(LEAD_IN, '')
    .split(/\s*[,;&]\s+|\s+(?:and|und|et|y|e|en|och)\s+(?=\p{Lu})/u)
    .map((name) => name.replace(LEAD_IN, '').replace(TAIL, '').trim())
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME)
    .map((name) => ({ name, ...(href && /^https?:/.test(href) && { href }) }));
}

function tidy(people: Person[], siteName: string | undefined): Person[] {
  const seen = new Set<string>();
  const site = bare(siteName ?? '');
  return people.filter(({ name }) => {
    const key = bare(name);
    if (seen.has(key) || key === site || key === '' || /^https?|@/.test(name)) return false;
    seen.add(key);
    return true;
  });
}
