/**
 * A style-sheet rule against a notice whose page fights for it: adds it or shows it again and again. The browser
 * applies it by itself, so nothing of ours needs to run any more.
 */

import type { Change } from '../hiding/ledger';
import { isLeftOut } from './leftOut';
import type { Box } from './tree';

export interface StandingRule {
  change: Change;
  /** Remembers a box as the page has just made it, before anything of ours is on it. */
  see(box: Box): void;
  /** Puts up the rule for what the boxes seen last have in common; false when nothing tells them from other boxes. */
  put(isNotice: (element: Element) => boolean): boolean;
  /** True when the rule is up and holds for the element. */
  covers(element: Element): boolean;
}

/** More than `display`: a page may set that one inline as `!important`, which no rule overrides. */
const DECLARATIONS = ['display:none', 'visibility:hidden', 'opacity:0', 'pointer-events:none', 'clip-path:inset(50%)']
  .map((declaration) => `${declaration}!important`)
  .join(';');
const ATTRIBUTES = ['id', 'class', 'style'];

interface Look {
  tag: string;
  attributes: string[];
}

/** Escapes what would end a CSS string. */
function escapeString(value: string): string {
  return value.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
}

function lookOf(box: Box): Look {
  const told = ATTRIBUTES.flatMap((name) => {
    const value = box.getAttribute(name);
    return value ? [`[${name}="${escapeString(value)}"]`] : [];
  });
  return { tag: box.parentElement?.localName === 'body' ? `body>${box.localName}` : box.localName, attributes: told };
}

/** Starts without a rule; nothing is in the page before `put`. */
export function createStandingRule(document: Document): StandingRule {
  const element = document.createElement('style');
  let last: Look | undefined;
  let common: Look | undefined;
  let selector: string | undefined;
  let on = false;

  function show(): void {
    if (!on || selector === undefined) return;
    document.documentElement.append(element);
    // By the object model: a page's content policy may forbid style elements with text.
    element.sheet?.insertRule(`${selector}{${DECLARATIONS}}`);
  }

  return {
    change: {
      apply() {
        on = true;
        show();
      },
      undo() {
        on = false;
        element.remove();
      },
    },
    see(box) {
      const look = lookOf(box);
      const before = last;
      last = look;
      if (!before || before.tag !== look.tag) common = undefined;
      else common = { tag: look.tag, attributes: look.attributes.filter((told) => before.attributes.includes(told)) };
    },
    put(isNotice) {
      if (selector !== undefined) return true;
      if (!common || common.attributes.length === 0 || isLeftOut('standingRule')) return false;
      const told = common.tag + common.attributes.join('');
      if (![...document.querySelectorAll(told)].every(isNotice)) return false;
      selector = told;
      show();
      return true;
    },
    covers: (box) => on && selector !== undefined && box.matches(selector),
  };
}
