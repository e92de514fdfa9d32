/** Moving through the view: to a section, to the place where the page stood. */

const SECTIONS = '[data-kind="heading"][id], section[data-kind="liveEntry"][id]';
/** A heading this near (CSS pixels) to the top is where the reader already is. */
const NEAR = 12;

/** The headings and live entries of the text, in order; those inside folded parts are left out. */
export function sectionsOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SECTIONS)].filter((section) => section.getClientRects().length > 0);
}

function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}

/** Goes to the section with this id and gives it the focus. */
export function jumpTo(root: Element | null, id: string): void {
  const target = root?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (target) goTo(target);
}

/** Goes to the section after or before the one at the top of the window; before the first is the top. */
export function stepSection(root: Element | null, by: 1 | -1): void {
  if (!root) return;
  const line = root.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(root).scrollPaddingTop);
  const sections = sectionsOf(root);
  const top = (section: HTMLElement): number => section.getBoundingClientRect().top - line;
  const next =
    by === 1 ? sections.find((section) => top(section) > NEAR) : sections.findLast((section) => top(section) < -NEAR);
  if (next) goTo(next);
  else if (by === -1) toTop(root);
}

/** Goes to the title. */
export function toTop(root: Element | null): void {
  root?.scrollTo({ top: 0 });
  root?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
}

/** Goes to the last block that stands at or before this place of the page; returns it unless it is the first. */
export function startFrom(root: Element, source: number): Element | undefined {
  const blocks = [...root.querySelectorAll('[data-source]')];
  const start = blocks.findLast((block) => Number(block.getAttribute('data-source')) <= source);
  // The first block stands below the title, which is where reading starts.
  if (!start || start === blocks[0]) return undefined;
  start.scrollIntoView({ block: 'start' });
  return start;
}

/** Opens or closes a panel of the view. */
export function togglePanel(root: Element | null, id: string): void {
  root?.querySelector<HTMLElement>(`#${id}.panel`)?.togglePopover();
}
