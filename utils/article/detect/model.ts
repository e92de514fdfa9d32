/** The arithmetic between features and a probability: a logistic regression over squashed features. */

/**
 * What was learned of one feature: the value at and above which it counts in full (in its own unit), and what it then
 * adds to the log-odds of "article" and of "forum".
 */
export type Learned = readonly [full: number, article: number, forum: number];

export interface Model {
  /** Log-odds without any feature. */
  article: number;
  forum: number;
  /** In the order of the registry of features. */
  features: readonly Learned[];
}

/** Brings a value of any unit to 0 to 1: small values are told apart better than great ones. */
export function squash(value: number, full: number): number {
  return value > 0 ? Math.min(1, Math.log1p(value) / Math.log1p(full)) : 0;
}

/** Log-odds to probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
