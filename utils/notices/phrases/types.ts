/** How notices speak in one language. Each part is the inside of a regular expression over folded text. */
export interface Phrases {
  language: string;
  /** What the blocker is called. Endings are left open: they inflect. */
  term: string;
  /** What is advertised with. This and the next two are found within words too. */
  ads: string;
  /** A blocker by a name that alone need not mean one of advertising. */
  blocker: string;
  /** What an extension, a filter or the browser does to the advertising of a page. */
  away: string;
  /** What the reader is asked to do with it. */
  ask: string;
  /** How the page says that it noticed. */
  detection: string;
  /** Written without spaces between words, so no border is asked for before a phrase. */
  unspaced?: true;
}
