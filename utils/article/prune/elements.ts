/** What kind of element it is, as far as pruning needs to know. */

const BLOCK = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);
const CONTAINERS = new Set(
  'div section article main center header footer fieldset form aside span li td tr tbody table details hgroup'.split(
    ' ',
  ),
);

export const isBlock = (element: Element): boolean => BLOCK.has(element.localName);
export const isContainer = (element: Element): boolean =>
  CONTAINERS.has(element.localName) || element.localName.includes('-');
export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName);

/** Whether any block stands inside, so that the element is more than one run of text. */
export function holdsBlocks(element: Element): boolean {
  for (const child of element.children) if (isBlock(child) || holdsBlocks(child)) return true;
  return false;
}

/** Settings of a widget, printed as text where its script did not run. */
export function isSettings(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.startsWith('{"') && text.endsWith('}');
}
