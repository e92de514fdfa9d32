/** Parts of a page that React sent after the rest, where its script has not put them in their places. */

const SEGMENT = 'div[hidden][id^="S:"]';
/** `$RC("B:1","S:2")` puts a segment in the place of a boundary, `$RS("S:2","P:1")` in that of a placeholder. */
const CALL = /\$R[CRS]\("([BPS]:[\da-f]+)","([BPS]:[\da-f]+)"/g;

/**
 * React streams slow parts of a page to its end, hidden, and moves each by script to the template that stands for it.
 * With scripts blocked, or in a saved page, the story itself may wait there.
 */
export function placeStreamed(clone: Document): void {
  const segments = [...clone.querySelectorAll(SEGMENT)];
  if (segments.length === 0) return;
  const places = statedPlaces(clone);
  for (const segment of segments) {
    const number = segment.id.slice(2);
    const ids = [places.get(segment.id) ?? '', `B:${number}`, `P:${number}`];
    const place = ids.map((id) => clone.getElementById(id)).find((element) => element?.localName === 'template');
    if (!place) continue;
    dropFallback(place);
    place.replaceWith(...segment.childNodes);
    segment.remove();
  }
}

/** The place of each segment, as the page's scripts say. */
function statedPlaces(clone: Document): Map<string, string> {
  const places = new Map<string, string>();
  for (const script of clone.querySelectorAll('script:not([src])')) {
    for (const [, one = '', other = ''] of (script.textContent ?? '').matchAll(CALL)) {
      if (one.startsWith('S:')) places.set(one, other);
      else places.set(other, one);
    }
  }
  return places;
}

/** What is shown while the part is on its way stands between the template and the comment that ends its boundary. */
function dropFallback(place: Element): void {
  if (!place.id.startsWith('B:')) return;
  const fallback: ChildNode[] = [];
  let depth = 1;
  for (let next = place.nextSibling; next; next = next.nextSibling) {
    depth += depthOf(next);
    if (depth === 0) {
      for (const node of fallback) node.remove();
      return;
    }
    fallback.push(next);
  }
}

/** React marks the boundaries by comments; they may stand in each other. */
function depthOf(node: ChildNode): number {
  if (node.nodeType !== Node.COMMENT_NODE) return 0;
  if (node.nodeValue === '/$') return -1;
  return /^\$[?!~]?$/.test(node.nodeValue ?? '') ? 1 : 0;
}
