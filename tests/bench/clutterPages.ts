/** Pages whose clutter is there at once, comes late, or comes above a reader who has scrolled past its place. */
import { listSection, wordings } from '../fixtures/comments/languages';
import { pageWith, story } from '../fixtures/comments/wrap';

const LATE_MS = 700;

const [english] = wordings;
const comments = english ? listSection(english).repeat(4) : '';
const cards = ['pears', 'plums', 'quinces', 'figs', 'medlars', 'damsons']
  .map((name) => `<div class="card"><h4><a href="/world/${name}">A town and its ${name}, a year on</a></h4></div>`)
  .join('');
const stories = `<section class="more"><h3>You may also like</h3>${cards}</section>`;
const below = `<div class="small-print">${story
  .map((line) => `<p><a href="/terms">${line}</a></p>`)
  .join('')
  .repeat(3)}</div>`;

const late = (html: string): string =>
  `<div id="late"></div><template id="comes">${html}</template><script>setTimeout(() => {
document.querySelector('#late').append(document.querySelector('#comes').content);
document.documentElement.dataset.came = '';
}, ${LATE_MS})</script>`;

export interface ClutterPage {
  name: string;
  html: string;
  /** The reader is at the end of the page before anything comes. */
  atEnd?: true;
}

export const clutterPages: readonly ClutterPage[] = [
  { name: 'there at once', html: pageWith(stories + comments) },
  { name: 'comes late', html: pageWith(late(stories + comments)) },
  { name: 'comes late above the reader', html: pageWith(late(stories + comments) + below), atEnd: true },
];
