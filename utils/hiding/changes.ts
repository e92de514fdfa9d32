/** The kinds of change a ledger entry is made of. Each keeps exactly what it replaced. */
import type { Change } from './ledger';

/**
 * Sets one inline property with `!important` and gives the former value back on undo. An inline important
 * declaration wins over every rule of the page, also over classes that its script adds again.
 */
export function styleChange(element: HTMLElement | SVGElement, property: string, value: string): Change {
  let before: { value: string; priority: string; bare: boolean } | undefined;
  return {
    apply() {
      const { style } = element;
      const bare = !element.hasAttribute('style');
      before ??= { value: style.getPropertyValue(property), priority: style.getPropertyPriority(property), bare };
      style.setProperty(property, value, 'important');
    },
    undo() {
      if (!before) return;
      if (before.value) element.style.setProperty(property, before.value, before.priority);
      else element.style.removeProperty(property);
      // An empty attribute is not what the page had.
      if (before.bare && element.style.length === 0) element.removeAttribute('style');
      before = undefined;
    },
  };
}

/** Hides an element without removing it: scripts that look for it still find it and do not insert it again. */
export function hideChange(element: HTMLElement | SVGElement): Change {
  return styleChange(element, 'display', 'none');
}

/** Sets or (with null) removes an attribute. */
export function attributeChange(element: Element, name: string, value: string | null): Change {
  let before: { value: string | null } | undefined;
  const set = (to: string | null): void => {
    if (to === null) element.removeAttribute(name);
    else element.setAttribute(name, to);
  };
  return {
    apply() {
      before ??= { value: element.getAttribute(name) };
      set(value);
    },
    undo() {
      if (before) set(before.value);
      before = undefined;
    },
  };
}

/** Gives an element the whole inline style it once had; through the object model, which no policy of the page forbids. */
export function inlineStyleChange(element: HTMLElement | SVGElement, css: string | null): Change {
  let before: { css: string | null } | undefined;
  const set = (to: string | null): void => {
    if (to === null) element.removeAttribute('style');
    else element.style.cssText = to;
  };
  return {
    apply() {
      before ??= { css: element.getAttribute('style') };
      set(css);
    },
    undo() {
      if (before) set(before.css);
      before = undefined;
    },
  };
}

/** Puts an element of ours before one of the page's, and takes it away again. */
export function insertChange(inserted: Element, before: Element): Change {
  return {
    apply: () => before.before(inserted),
    undo: () => inserted.remove(),
  };
}
