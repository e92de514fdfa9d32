/** Whether a page is worth judging again. */

/**
 * Tells, each time it is asked, whether elements came or went since it was asked last. Counting them is done by the
 * browser in a fraction of what judging costs; text that changes alone hardly ever makes an article of a page.
 */
export function watchGrowth(document: Document): () => boolean {
  const all = document.getElementsByTagName('*');
  let last = Number.NaN;
  return () => {
    const before = last;
    last = all.length;
    return last !== before;
  };
}
