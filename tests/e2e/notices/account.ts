/** Functions for the page: they travel as source text and use nothing around them. */

export interface Account {
  age: number;
  /** Frames in which the box could be seen. */
  frames: number;
  seenNow: number;
  /** What is still wrong with the page. */
  wrong: string[];
}

interface CaseHooks {
  /** Where the page stood when the notice locked it. */
  place?: number;
  shownAt: number | null;
  frames: number;
  boxes: Element[];
  html: string;
  seenNow(): number;
  seen(element: Element | null): boolean;
}

/** What a reader saw of a notice and what it still holds, once it was shown `minimumAge` ms ago. */
export function noticeAccount(minimumAge: number): Account | undefined {
  const made = (window as unknown as { __case: CaseHooks }).__case;
  if (made?.shownAt == null || performance.now() - made.shownAt < minimumAge) return undefined;
  const wrong: string[] = [];
  const story = document.querySelectorAll('.story-p')[5];
  if (made.place !== undefined && Math.abs(scrollY - made.place) > 2) wrong.push(`scrolled to ${scrollY}`);
  if (!story) return undefined;
  // Before anything is scrolled: a notice in the text would leave the window.
  const seenNow = made.seenNow();
  for (const root of [document.documentElement, document.body]) {
    const { overflowY, position } = getComputedStyle(root);
    if (/hidden|clip/.test(overflowY)) wrong.push(`${root.localName} overflow ${overflowY}`);
    if (position === 'fixed') wrong.push(`${root.localName} fixed`);
    for (const side of ['margin', 'padding'] as const) {
      const { [`${side}Left` as const]: left, [`${side}Right` as const]: right } = getComputedStyle(root);
      if (left !== right) wrong.push(`${root.localName} ${side} ${right}`);
    }
  }
  for (let at: Element | null = story; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.filter !== 'none') wrong.push(`${at.localName} ${style.filter}`);
    if (Number(style.opacity) < 1) wrong.push(`${at.localName} opacity`);
    if (style.pointerEvents === 'none') wrong.push(`${at.localName} pointer-events`);
    if (style.userSelect === 'none') wrong.push(`${at.localName} user-select`);
    if (at.hasAttribute('inert') || at.getAttribute('aria-hidden') === 'true') wrong.push(`${at.localName} inert`);
  }
  if (document.querySelector('dialog:modal')) wrong.push('modal dialog');
  const link = document.querySelector<HTMLElement>('nav a');
  link?.focus();
  if (document.activeElement !== link) wrong.push('focus');
  story.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = story.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || !story.contains(hit)) wrong.push(`covered by ${hit?.outerHTML.slice(0, 80)}`);
  if (scrollY < 100) wrong.push('does not scroll');
  getSelection()?.selectAllChildren(story);
  if ((getSelection()?.toString().length ?? 0) < 50) wrong.push('selection');
  return { age: performance.now() - made.shownAt, frames: made.frames, seenNow, wrong };
}

/** Whether a look-alike is as the page made it. */
export function lookAlikeAccount(
  box: string,
  minimumAge: number,
): { seen: boolean; changed: string; ours: string[] } | undefined {
  const made = (window as unknown as { __case: CaseHooks }).__case;
  if (document.readyState !== 'complete') return undefined;
  if (made?.shownAt == null || performance.now() - made.shownAt < minimumAge) return undefined;
  const element = made.boxes[0] ?? null;
  const style = document.querySelector(box)?.checkVisibility({ visibilityProperty: true }) ?? false;
  const ours = [...document.querySelectorAll<HTMLElement>('[style]')]
    .filter((at) => /!important/.test(at.getAttribute('style') ?? ''))
    .map((at) => at.outerHTML.slice(0, 90));
  return {
    seen: style,
    changed: element && element.outerHTML !== made.html ? element.outerHTML.slice(0, 200) : '',
    ours,
  };
}
