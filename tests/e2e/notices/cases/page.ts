/** A made-up article page that a case puts its box into, with an account of what a reader saw. */

const words =
  'The harbour office counts the boats each evening, and each evening the number is a little smaller than the year before. ' +
  'Nobody in the town can say when the change began, though the keeper of the lock has written it down since he was a boy. ' +
  'His books stand on a shelf above the stove, forty of them, bound in the same grey cloth and smelling of tar and smoke. ';

const paragraphs = Array.from({ length: 14 }, (_, index) => `<p class="story-p">${index + 1}. ${words}</p>`);

export interface PageParts {
  head?: string;
  htmlAttributes?: string;
  bodyAttributes?: string;
  /** First in the body. */
  top?: string;
  /** Before the first paragraph of the story. */
  storyTop?: string;
  /** Between two paragraphs. */
  inStory?: string;
  /** Last in the body. */
  bottom?: string;
  /** Classic script at the end; `shown(element, ...)` is to be called when the box appears. */
  script?: string;
  title?: string;
  headline?: string;
  lang?: string;
  /** Instead of the paragraphs. */
  story?: string;
}

/** Runs first in each page: samples every frame and keeps the mark-up as the page itself made it. */
const account = `
  const seen = (element) => {
    if (!element || !element.isConnected) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height, top, left, right, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  window.__case = { shownAt: null, frames: 0, boxes: [], seenNow: () => __case.boxes.filter(seen).length, html: null, seen };
  window.shown = (...boxes) => {
    __case.boxes.push(...boxes);
    __case.shownAt ??= performance.now();
    __case.html = boxes[0]?.outerHTML;
    const sample = () => { if (__case.boxes.some(seen)) __case.frames++; if (performance.now() - __case.shownAt < 6000) requestAnimationFrame(sample); };
    requestAnimationFrame(sample);
  };
  window.after = (ms, run) => addEventListener('load', () => setTimeout(run, ms));
  window.make = (html) => { const holder = document.createElement('div'); holder.innerHTML = html; return holder.firstElementChild; };
`;

export function pageOf(parts: PageParts): string {
  const story = parts.story ?? [...paragraphs.slice(0, 4), parts.inStory ?? '', ...paragraphs.slice(4)].join('\n');
  return `<!doctype html>
<html lang="${parts.lang ?? 'en'}" ${parts.htmlAttributes ?? ''}><head><meta charset="utf-8">
<title>${parts.title ?? 'The keeper of the lock'} | The Larkmere Post</title>
<style>body{font:17px/1.5 serif;margin:0}#page{max-width:700px;margin:auto;padding:10px}</style>
<script>${account}</script>${parts.head ?? ''}</head>
<body ${parts.bodyAttributes ?? ''}>${parts.top ?? ''}
<div id="page" class="site"><header><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header>
<main><article><h1>${parts.headline ?? 'The keeper of the lock'}</h1><div class="entry">${parts.storyTop ?? ''}${story}</div></article></main>
<footer>© The Larkmere Post</footer></div>
${parts.bottom ?? ''}<script>${parts.script ?? ''}</script></body></html>`;
}
