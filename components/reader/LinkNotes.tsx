import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const LINKS = '.text a[href^="http"]';
const NUMBER = 'data-link-note';

/** Numbers the links of the text, the same number for the same address, and returns the addresses in order. */
function numberLinks(root: Element): string[] {
  const addresses: string[] = [];
  for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (!addresses.includes(link.href)) addresses.push(link.href);
    link.setAttribute(NUMBER, String(addresses.indexOf(link.href) + 1));
  }
  return addresses;
}

interface LinkNotesProps {
  root: RefObject<HTMLElement | null>;
  /** Numbers anew when this changes. */
  text: unknown;
}

/** The addresses of all links as footnotes. On paper only: on the screen a link can be followed. */
export function LinkNotes({ root, text }: LinkNotesProps): JSX.Element | null {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    setAddresses(numberLinks(element));
    return () => {
      for (const link of element.querySelectorAll(`[${NUMBER}]`)) link.removeAttribute(NUMBER);
    };
  }, [root, text]);
  if (addresses.length === 0) return null;
  return (
    <section class="link-notes" aria-hidden="true">
      <p class="box-title">{i18n.t('reader.links')}</p>
      <ol>
        {addresses.map((address) => (
          <li key={address} dir="ltr">
            {address}
          </li>
        ))}
      </ol>
    </section>
  );
}
