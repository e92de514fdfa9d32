/** What stands around the text on paper: site and title above, address and page number below. */
import type { Article } from '../article/model';
import { hostOf } from './address';
import { dateText } from './dates';

/** Longer titles would run into the site's name. */
const LONGEST_TITLE = 70;

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  // Between words where there are any.
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

/** A CSS string of any text. Code points that end a string or a rule are written as escapes. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

/**
 * The rules for the paper's margins. Browsers without margin boxes (Firefox) take the margins and leave the rest.
 * @param now for the date's form.
 * @param locale of the date.
 */
export function pageFurniture(article: Article, now: Date, locale: string): string {
  const { title, siteName, url, published, direction } = article;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const date = published ? dateText(published, now, locale)?.text : undefined;
  const source = [hostOf(url), date].filter(Boolean).join(' · ');
  const boxes: [place: string, content: string][] = [
    [`top-${start}`, cssString(siteName ?? hostOf(url))],
    [`top-${end}`, cssString(shortened(title))],
    [`bottom-${start}`, cssString(source)],
    [`bottom-${end}`, 'counter(page) " / " counter(pages)'],
  ];
  const box = ([place, content]: [string, string]): string =>
    `@${place}{content:${content};font:8.5pt sans-serif;color:#555;white-space:nowrap}`;
  // The first page has its site and title as its head.
  return `@page{margin:22mm 20mm;${boxes.map(box).join('')}}@page:first{@top-left{content:none}@top-right{content:none}}`;
}
