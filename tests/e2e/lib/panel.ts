/** The panels of the reader view, used as a person does. */
import type { Tab } from '../drivers';

const inside = { inside: 'lede-reader' };

/** Presses a button of the view. */
export async function pressIn(tab: Tab, action: string): Promise<void> {
  await tab.click(`[data-action="${action}"]`, inside);
}

/** Opens a panel by its key. Does nothing when it is open. */
export async function openPanel(tab: Tab, panel: 'settings' | 'menu' | 'help'): Promise<void> {
  const key = { settings: 'a', menu: 'm', help: '?' }[panel];
  const isOpen = (root: ShadowRoot, id: string): boolean => root.querySelector(`#${id}:popover-open`) !== null;
  if (await tab.evaluateInReader(isOpen, panel)) return;
  await tab.press(key);
  await tab.waitForInside('lede-reader', isOpen, [panel], { what: `the panel ${panel}` });
}

/** Opens the folded part of the appearance panel. */
export async function openFineSettings(tab: Tab): Promise<void> {
  await openPanel(tab, 'settings');
  const selector = '[data-part="fine-settings"]';
  const isOpen = (root: ShadowRoot, part: string): boolean =>
    root.querySelector<HTMLDetailsElement>(part)?.open ?? false;
  if (!(await tab.evaluateInReader(isOpen, selector))) await tab.click(`${selector} summary`, inside);
}

/** Chooses a card of the appearance panel. */
export async function choose(tab: Tab, setting: string, option: string): Promise<void> {
  await tab.click(`[data-setting="${setting}"] input[value="${option}"]`, inside);
}

/** A style property of the first element that matches, as the browser computes it. */
export async function styleOf(tab: Tab, selector: string, property: string): Promise<string> {
  return await tab.evaluateInReader(
    (root, wanted: string, name: string) => {
      const element = root.querySelector(wanted);
      if (!element) throw new Error(`Nothing matches ${wanted}`);
      return getComputedStyle(element).getPropertyValue(name);
    },
    selector,
    property,
  );
}

/** Waits until a style property has a value that is, or is not, this one. */
export async function styleBecomes(
  tab: Tab,
  selector: string,
  property: string,
  value: { is: string } | { not: string },
): Promise<void> {
  await tab.waitForInside(
    'lede-reader',
    (root, wanted: string, name: string, is: string | null, not: string | null) => {
      const element = root.querySelector(wanted);
      const now = element ? getComputedStyle(element).getPropertyValue(name) : undefined;
      return now !== undefined && (is === null ? now !== not : now === is);
    },
    [selector, property, 'is' in value ? value.is : null, 'not' in value ? value.not : null],
    { what: `${property} of ${selector}: ${JSON.stringify(value)}` },
  );
}
