/** Runs in the page under measurement. Each system reads the same untouched document. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detect, type PageKind } from '@/utils/article/detect';
import { extract } from '@/utils/article/extract';
import { articleText, blocksText } from '@/utils/article/text';

interface Reading {
  text: string;
  title: string;
  author: string;
  date: string;
  /** More to look at, which nobody waits for. */
  notes?: () => unknown;
}

const BLOCKS =
  'address,article,aside,blockquote,br,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,td,th,tr,ul';

const systems: Record<string, () => Reading> = { lede, readability, defuddle };

/** One reading by one system, with its time in milliseconds. */
export function read(system: string): Omit<Reading, 'notes'> & { notes: unknown; milliseconds: number } {
  const start = performance.now();
  const reading = systems[system]?.();
  const milliseconds = performance.now() - start;
  if (!reading) throw new Error(`no such system: ${system}`);
  return { ...reading, notes: reading.notes?.(), milliseconds };
}

let kind: PageKind | undefined;

/** Styles, layout and Lede's judgement are there before a reader clicks; no system shall pay for them. */
export function settle(): number {
  kind = detect(document).pageKind;
  return document.body?.offsetHeight ?? 0;
}

function lede(): Reading {
  const extraction = extract(document, { force: true, ...(kind && { kind }) });
  if (!extraction) return { text: '', title: '', author: '', date: '' };
  const { article } = extraction;
  return {
    text: articleText(article),
    title: article.title,
    author: article.byline.map(({ name }) => name).join(', '),
    date: article.published ?? '',
    notes: () => ({
      doubts: article.doubts,
      withheld: article.withheld,
      leftOut: extraction
        .complete()
        .leftOut.map(({ reason, words, blocks }) => [reason, words, blocksText(blocks).slice(0, 400)]),
    }),
  };
}

function readability(): Reading {
  const result = new Readability(document.cloneNode(true) as Document).parse();
  return {
    text: textOf(result?.content ?? ''),
    title: result?.title ?? '',
    author: result?.byline ?? '',
    date: result?.publishedTime ?? '',
  };
}

function defuddle(): Reading {
  const result = new Defuddle(document, { url: document.URL }).parse();
  return { text: textOf(result.content), title: result.title, author: result.author, date: result.published };
}

/** Text of a peer's HTML with blocks parted, so that no two words run together. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.append('\n');
  }
  return body.textContent ?? '';
}
