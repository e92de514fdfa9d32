/** The row that stands where something was folded: one sentence, one button, in the page's own width and type. */
import type { HidingKind } from '../hiding/ledger';
import { dress } from './dress';

export interface RowWords {
  sentence: string;
  show: string;
  hide: string;
  /** BCP 47 tag of these words, which stand in a page of another language. */
  language: string;
  note: RowNote | undefined;
}

/** What the row says beside its sentence, with a button of its own. */
export interface RowNote {
  text: string;
  button: string;
  onPress(): void;
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
div{display:flex;flex-wrap:wrap;align-items:center;min-height:44px;margin:8px 0;box-sizing:border-box;
border-block:1px solid color-mix(in srgb,currentColor 22%,transparent);
font-size:clamp(14px,1em,18px);line-height:1.4;color:var(--ink,inherit)}
span{min-width:0;overflow-wrap:anywhere;text-align:start}
span::after{content:"·" / "";padding-inline:.5em}
p{margin:0;flex-basis:100%}
p:empty{display:none}
button{all:unset;box-sizing:border-box;min-height:44px;min-width:44px;padding-inline-end:12px;cursor:pointer;
text-decoration:underline;text-underline-offset:.2em}
button:hover{text-decoration-thickness:2px}
button:focus-visible{outline:2px solid;outline-offset:-3px}
@media print{div{display:none}}`;

/**
 * Makes a row that is not in the page yet.
 * @param kind what it stands for; its host carries it.
 * @param beside the first folded element, whose width and ground the row takes once it comes near the window.
 */
export function createRow(
  document: Document,
  kind: HidingKind,
  beside: () => HTMLElement | undefined,
  onToggle: () => void,
): Row {
  const host = document.createElement('lede-row');
  host.dataset.kind = kind;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'group');
  const sentence = document.createElement('span');
  sentence.dir = 'auto';
  const button = buttonOf(document, onToggle);
  // Announced when it is filled.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.dir = 'auto';
  box.append(sentence, button, status);
  root.append(style, box);
  dress(host, box, beside);
  return {
    host,
    set({ note, ...words }, open) {
      box.lang = words.language;
      sentence.textContent = words.sentence;
      box.setAttribute('aria-label', words.sentence);
      button.textContent = open ? words.hide : words.show;
      button.setAttribute('aria-label', `${button.textContent}: ${words.sentence}`);
      button.setAttribute('aria-expanded', String(open));
      if (!note) status.replaceChildren();
      else if (!status.hasChildNodes()) {
        const extra = buttonOf(document, note.onPress);
        extra.textContent = note.button;
        status.append(`${note.text} `, extra);
      }
    },
  };
}

/** A page's script can click what it can reach; only a person opens and closes. */
function buttonOf(document: Document, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  return button;
}
