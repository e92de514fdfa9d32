/** The arithmetic between features and a probability: a logistic regression over squashed features. */

/** What was learned of one feature. */
export interface Learned {
  /** The value at and above which the feature counts in full, in its own unit. */
  full: number;
  /** Its mean after squashing, over the pages of the fit. */
  usual: number;
  /** What it adds to the log-odds of "article" when it counts in full. */
  article: number;
  /** The same for "forum thread or question with answers". */
  forum: number;
}

export interface Model {
  article: number;
  forum: number;
  features: Readonly<Record<string, readonly [full: number, usual: number, article: number, forum: number]>>;
}

/** Brings a value of any unit to 0 to 1: small values are told apart better than great ones. */
export function squash(value: number, full: number): number {
  return value > 0 ? Math.min(1, Math.log1p(value) / Math.log1p(full)) : 0;
}

/** Log-odds to probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
