/**
 * The thin bar that stands for a folded notice: what the site asked, the site's own links, and the notice itself a
 * click away. Closed to the page's scripts.
 */
import type { Quote } from './quote';

export interface BarTexts {
  /** Names the bar to a screen reader. */
  label: string;
  /** Comes before the quoted sentence. */
  asks: string;
  show: string;
  close: string;
  /** BCP 47 tag of these words, which stand in a page of another language. */
  language: string;
}

export interface BarActions {
  show(): void;
  close(): void;
}

/** `all: initial` keeps the page's rules out, and important rules of a host win over important ones of its page. */
const STYLE = `
:host{all:initial!important;display:block!important;font-family:inherit!important;color-scheme:light dark!important}
:host([data-place=foot]){position:fixed!important;inset:auto 0 0 0!important;z-index:2147483647!important}
div{display:flex;flex-wrap:wrap;align-items:center;gap:0 4px;box-sizing:border-box;padding:0 12px;
font:14px/1.4 system-ui,sans-serif;color:light-dark(#1e1c19,#dbd7cf);background:light-dark(#f4f1ea,#23211e);
border-block-start:1px solid light-dark(#cfc8ba,#45413a)}
:host([data-place=flow]) div{border:1px solid light-dark(#cfc8ba,#45413a);margin-block:8px}
p{flex:1 1 16em;margin:8px 0;min-width:0;overflow-wrap:anywhere;text-align:start}
q{font-style:italic;unicode-bidi:isolate}
a,button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;min-height:44px;
min-width:44px;padding:0 8px;cursor:pointer;text-decoration:underline;text-underline-offset:.2em}
a:hover,button:hover{text-decoration-thickness:2px}
a:focus-visible,button:focus-visible{outline:2px solid;outline-offset:-3px}
@media print{:host{display:none!important}}`;

function button(document: Document, label: string, language: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.lang = language;
  made.type = 'button';
  made.textContent = label;
  // A page's script can click what it can reach; only a person decides.
  made.addEventListener('click', ({ isTrusted }) => isTrusted && run());
  return made;
}

function sentence(document: Document, { text, language }: Quote, texts: BarTexts): HTMLParagraphElement {
  const line = document.createElement('p');
  const quote = document.createElement('q');
  quote.lang = language;
  quote.dir = 'auto';
  quote.textContent = text;
  const ours = document.createElement('bdi');
  ours.lang = texts.language;
  ours.textContent = texts.asks;
  line.append(ours, ' ', quote);
  return line;
}

function link(document: Document, { label, address }: Quote['links'][number]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.dir = 'auto';
  made.textContent = label;
  return made;
}

/**
 * Makes a bar that is not in the page yet.
 * @param place `foot`: at the foot of the window, for what lay over the page; `flow`: where the notice stood in the text
 */
export function createBar(
  document: Document,
  quote: Quote,
  place: 'foot' | 'flow',
  texts: BarTexts,
  actions: BarActions,
): HTMLElement {
  const host = document.createElement('lede-bar');
  host.dataset.place = place;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const bar = document.createElement('div');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', texts.label);
  bar.dir = document.defaultView?.getComputedStyle(document.body ?? document.documentElement).direction ?? '';
  bar.append(
    sentence(document, quote, texts),
    ...quote.links.map((own) => link(document, own)),
    button(document, texts.show, texts.language, actions.show),
    button(document, texts.close, texts.language, actions.close),
  );
  root.append(style, bar);
  return host;
}
