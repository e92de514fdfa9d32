/** What the pages of the second outsiders share. */
import type { Name } from './forms';
import type { PageParts } from './page';

export interface SecondOutsider {
  lang: string;
  parts(name: Name): PageParts;
}

/** A literal for a script in the page. */
export const js = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');

/** Appended to the body `ms` after load; `more` is what the page does to itself besides, with `box` at hand. */
export const add = (html: string, { ms = 200, more = '' } = {}): PageParts => ({
  script: `after(${ms},()=>{const box=make(${js(html)});document.body.append(box);${more};shown(box)})`,
});
