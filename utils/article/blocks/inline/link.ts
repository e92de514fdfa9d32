import { fragmentOf } from '../addresses';

/**
 * A link to a place on the page itself, as `#` and the page's own id. The links pass turns it into the id that the view
 * gives to the heading there, or into an address of the page.
 */
export function pageLink(element: Element, { baseUrl }: { baseUrl: string }): string | undefined {
  const fragment = fragmentOf(element.getAttribute('href'), baseUrl);
  return fragment ? `#${fragment}` : undefined;
}
