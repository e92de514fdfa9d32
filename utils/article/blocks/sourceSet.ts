import { mediaAddress } from './addresses';

interface Candidate {
  url: string;
  descriptor: string;
}

/** Wide enough for the reader's measure on a sharp screen. */
const GOOD_WIDTH = 1400;

/** The first usable of some `srcset` values: with absolute addresses, and the address of a middling size. */
export function sourceSet(sets: readonly string[], baseUrl: string): { text: string; middle: string } | undefined {
  for (const set of sets) {
    const candidates = candidatesOf(set, baseUrl);
    const middle = middleOf(candidates);
    // A comma or space in an address would part it; such addresses are written encoded.
    if (middle)
      return { text: candidates.map(({ url, descriptor }) => `${url} ${descriptor}`.trim()).join(', '), middle };
  }
  return undefined;
}

/** By the rules of HTML: an address is a run without spaces; a comma ends a candidate, though one may stand inside an address. */
function candidatesOf(set: string, baseUrl: string): Candidate[] {
  const found = set.matchAll(/(?:^|[\s,]+)([^\s,]\S*[^\s,])(?:\s+([\d.]+[wx]))?(?=\s*(?:,|$))/g);
  return [...found].flatMap(([, address, descriptor]) => {
    const url = mediaAddress(address, baseUrl);
    return url ? [{ url: url.replace(/,/g, '%2C'), descriptor: descriptor ?? '' }] : [];
  });
}

function middleOf(candidates: Candidate[]): string | undefined {
  const bySize = [...candidates].sort(
    (a, b) => Number.parseFloat(a.descriptor || '1') - Number.parseFloat(b.descriptor || '1'),
  );
  const enough = bySize.find(
    ({ descriptor }) => descriptor.endsWith('w') && Number.parseFloat(descriptor) >= GOOD_WIDTH,
  );
  return (enough ?? bySize.at(-1))?.url;
}
