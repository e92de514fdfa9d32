/** Text that only a subscriber's script turns back into words: sites send it scrambled and blur it. */

const SCRAMBLED =
  'p[class*="obfuscat" i], div[class*="obfuscat" i], span[class*="obfuscat" i], section[class*="obfuscat" i]';
/** Words of a text; in a scrambled one letters and signs change places ("=tqbo dmbttµ#mfbe#?"). */
const MIXED = /\p{L}[^\p{L}\p{N}\s'’.,:;!?"“”„()…–—/-]+\p{L}|[^\p{L}\p{N}\s"“„‚'‘(¿¡@#$€£§–—-]\p{L}{2}/gu;
const FEWEST = 3;

/** Takes scrambled text out of the clone, which nobody could read. @returns whether there was any. */
export function dropScrambled(clone: Document): boolean {
  const found = [...clone.querySelectorAll(SCRAMBLED)];
  // Short ones need not show it.
  if (!found.some(isMixed)) return false;
  for (const element of found) element.remove();
  return true;
}

const isMixed = ({ textContent }: Element): boolean => (textContent?.match(MIXED)?.length ?? 0) >= FEWEST;
