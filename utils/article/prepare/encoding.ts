/** Text that was written as UTF-8 and read as Windows-1252 or Latin-1 ("donâ€™t"), by the page or by its database. */

/** What Windows-1252 shows for the bytes 0x80 to 0x9f; it leaves some as they are. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_UPPER = 0x80;
const TAIL = `[\\u0080-\\u00bf${UPPER}]`;
/**
 * Only what no language writes: "â€" and what follows it, the beginning of an emoji, a sign behind a capital with tilde
 * or circumflex, controls behind a letter, three letters of Cyrillic or three of Chinese, Japanese or Korean in a row.
 * "CAFÉ”" and "MAÇû stand as they are.
 */
const BROKEN = new RegExp(
  [
    `â[€‚„]${TAIL}`,
    `ðŸ${TAIL}{2}`,
    '[ÂÃ][\\u00a0-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf]',
    '[\\u00c2-\\u00df][\\u0080-\\u009f]',
    '[\\u00e0-\\u00ef][\\u0080-\\u009f][\\u0080-\\u00bf]',
    '[\\u00e0-\\u00ef][\\u00a0-\\u00bf][\\u0080-\\u009f]',
    '[\\u00f0-\\u00f4][\\u0080-\\u00bf]{3}',
    `(?:[ÐÑ]${TAIL}){3,}`,
    `(?:[ã-é]${TAIL}{2}){3,}`,
  ].join('|'),
  'g',
);
/** One may be a story about this very fault; a wrong encoding breaks every sign. */
const FEWEST = 3;

/** Whether a text shows the fault throughout. */
export const isMisread = (text: string): boolean => (text.match(BROKEN)?.length ?? 0) >= FEWEST;

/** The text as it was written; what does not read as UTF-8 stays. */
export function asWritten(text: string): string {
  return text.replace(BROKEN, (broken) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(broken, byteOf));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return broken;
    }
  });
}

/** Mends all text of the copy, with that of its structured data and meta elements. */
export function mendEncoding(clone: Document): void {
  const walker = clone.createTreeWalker(clone, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const written = asWritten(text.data);
    if (written !== text.data) text.data = written;
  }
  for (const meta of clone.querySelectorAll('meta[content]')) {
    meta.setAttribute('content', asWritten(meta.getAttribute('content') ?? ''));
  }
}

function byteOf(sign: string): number {
  const upper = UPPER.indexOf(sign);
  return upper < 0 ? sign.charCodeAt(0) : FIRST_UPPER + upper;
}
