/**
 * Finds news structure (FAQ, pull quotes, key points, corrections, live entries …) in the prepared clone, before
 * Readability, and reshapes it so that it survives: `<aside>` becomes `<div>`, hidden panels open, each marked
 * with `data-lede-kind` for the block parsers.
 */

/** Set on elements of the clone: the block kind that was recognised there. */
export const KIND_ATTRIBUTE = 'data-lede-kind';

/** Changes the given clone in place. Must only ever be called with a clone. */
export function markStructure(_clone: Document): void {
  // Recognisers are added one file a kind.
}
