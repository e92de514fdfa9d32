/** How notices speak in one language. Each part is the inside of a regular expression over folded text. */
export interface Phrases {
  language: string;
  /** What the blocker is called. Endings are left open: they inflect. */
  term: string;
  /** What the reader is asked to do with it. */
  ask: string;
  /** How the page says that it noticed. */
  detection: string;
  /** Written without spaces between words, so no border is asked for before a phrase. */
  unspaced?: true;
}
