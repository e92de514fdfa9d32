/** The row that stands where something was folded: one sentence, one button, in the page's own width and type. */
import { dress } from './dress';

export interface RowWords {
  sentence: string;
  show: string;
  hide: string;
}

export interface Row {
  /** What is put into the page. Its inside is closed to the page's scripts. */
  readonly host: HTMLElement;
  set(words: RowWords, open: boolean): void;
}

/** `all: initial` keeps the page's rules out; type, colour and direction are then taken from the page on purpose. */
const STYLE = `
:host{all:initial!important;display:block!important;clear:both!important;box-sizing:border-box!important;
min-width:0!important;flex:1 0 100%!important;grid-column:1/-1!important;font-family:inherit!important;
font-size:inherit!important;direction:inherit!important;color:inherit!important}
div{display:flex;align-items:center;gap:12px;min-height:44px;margin:8px 0;box-sizing:border-box;
border-block:1px solid color-mix(in srgb,currentColor 22%,transparent);
font-size:clamp(14px,1em,18px);line-height:1.4;color:var(--ink,inherit)}
span{flex:1;min-width:0;overflow-wrap:anywhere;text-align:start}
button{all:unset;box-sizing:border-box;min-height:44px;min-width:44px;padding:0 12px;text-align:center;cursor:pointer;
text-decoration:underline;text-underline-offset:.2em}
button:hover{text-decoration-thickness:2px}
button:focus-visible{outline:2px solid;outline-offset:-3px}
@media print{div{display:none}}`;

/**
 * Makes a row that is not in the page yet.
 * @param beside the first folded element, whose width and ground the row takes once it comes near the window.
 */
export function createRow(document: Document, beside: () => HTMLElement | undefined, onToggle: () => void): Row {
  const host = document.createElement('lede-row');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'group');
  const sentence = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  // A page's script can click what it can reach; only a person opens and closes.
  button.addEventListener('click', (event) => event.isTrusted && onToggle());
  box.append(sentence, button);
  root.append(style, box);
  dress(host, box, beside);
  return {
    host,
    set(words, open) {
      sentence.textContent = words.sentence;
      box.setAttribute('aria-label', words.sentence);
      button.textContent = open ? words.hide : words.show;
      button.setAttribute('aria-label', `${button.textContent}: ${words.sentence}`);
      button.setAttribute('aria-expanded', String(open));
    },
  };
}
