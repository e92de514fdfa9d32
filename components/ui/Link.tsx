import type { ComponentChildren, JSX } from 'preact';
import { followable } from '@/utils/reading/address';

interface LinkProps {
  href: string | undefined;
  class?: string;
  children: ComponentChildren;
}

/** A link; only its words where the address must not or cannot be followed. */
export function Link({ href, class: className, children }: LinkProps): JSX.Element {
  const address = followable(href);
  const classes = className ? { class: className } : {};
  if (!address) return <span {...classes}>{children}</span>;
  return (
    <a href={address} rel="noopener" {...classes}>
      {children}
    </a>
  );
}
