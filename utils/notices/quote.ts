/** What a notice asks for, in its own words, and where it leads: for the bar that stands in its place. */
import type { FoundBox } from './box';
import { fold } from './text';
import { asks, findWords } from './words';

export interface Quote {
  /** One sentence of the notice, unchanged but for white space, shortened at a word's end. */
  text: string;
  /** BCP 47, as far as the phrase tables tell. */
  language: string;
  /** The notice's own links to web pages, in its order. */
  links: { label: string; address: string }[];
}

const MOST_LETTERS = 180;
const MOST_LINKS = 3;
/** Shorter is a button's word. */
const LABEL = 12;
const LINK_LETTERS = 40;
const UNREAD = 'script,style,noscript,template';

function clean(raw: string): string {
  return raw
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most).trimEnd()}…`;
}

const BLOCKS = /^(?:P|DIV|SECTION|H[1-6]|LI|UL|OL|BR|BUTTON|TR|TD|HEADER|FOOTER|ARTICLE|ASIDE|A)$/;

/** The text as it is read, a line for each block. */
function linesOf(root: ParentNode): string[] {
  let text = '';
  const read = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (child instanceof Element && !child.matches(UNREAD)) {
        const gap = BLOCKS.test(child.nodeName) ? '\n' : '';
        text += gap;
        if (child instanceof HTMLImageElement) text += `\n${child.alt}\n`;
        read(child);
        text += gap;
      }
    }
  };
  read(root);
  return text.split('\n').map(clean).filter(Boolean);
}

function sentencesOf(line: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  return [...segments].map(({ segment }) => clean(segment)).filter(Boolean);
}

/** The sentence that asks: best with the blocker's name in it, else any that asks, else the first. */
function askOf(sentences: string[], language: string): string {
  const asking = sentences.filter((sentence) => sentence.length >= LABEL && asks(fold(sentence), language));
  return asking.find((sentence) => findWords(fold(sentence)).term) ?? asking[0] ?? sentences[0] ?? '';
}

function linksOf(root: ParentNode): Quote['links'] {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const label = clean(link.textContent ?? '');
    const isPage = /^https?:$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#');
    return label && isPage ? [{ label: shorten(label, LINK_LETTERS), address: link.href }] : [];
  });
  return links
    .filter(({ address }, at) => links.findIndex((link) => link.address === address) === at)
    .slice(0, MOST_LINKS);
}

/** Quotes a notice. Reads its text, changes nothing. */
export function quoteOf({ element, inside, words, text }: FoundBox): Quote {
  const root = inside ?? element;
  const sentences = linesOf(root).flatMap((line) => sentencesOf(line, words.language));
  return {
    text: shorten(askOf(sentences, words.language) || text, MOST_LETTERS),
    language: words.language,
    links: linksOf(root),
  };
}
