import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not([disabled]), input, summary, [tabindex]';

/** The element and everything around it, up to the root. */
function chainOf(element: Element, root: Element): Element[] {
  const chain = [element];
  for (let up = element.parentElement; up && up !== root; up = up.parentElement) chain.push(up);
  return chain;
}

/** What stands nearest to where the focus was. */
function nearest(chain: readonly Element[], root: HTMLElement): HTMLElement {
  const around = chain.find((element) => root.contains(element));
  const inside = around?.matches(FOCUSABLE) ? around : around?.querySelector(FOCUSABLE);
  return inside instanceof HTMLElement && inside.checkVisibility() ? inside : root;
}

/** A control that goes away with the focus on it hands the focus on: who uses a keyboard must not start anew. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let chain: Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      chain = target instanceof Element ? chainOf(target, element) : [];
    };
    const observer = new MutationObserver(() => {
      const [last] = chain;
      if (!last || element.contains(last)) return;
      const { activeElement } = element.getRootNode() as ShadowRoot | Document;
      if (activeElement && element.contains(activeElement)) return;
      nearest(chain, element).focus({ preventScroll: true });
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}
