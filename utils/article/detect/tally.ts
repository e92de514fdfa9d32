import type { NameKind } from './names';

/** What the walk adds up while it passes. Lengths are in letters of a Latin script, see `weigh`. */
export class BodyFacts {
  nodes = 0;
  chars = 0;
  chromeChars = 0;
  commentChars = 0;
  authorLinks = 0;
  controls = 0;
  articles = 0;
  headings = 0;
  /** Where the first heading of the first level ends, and where dates and bylines stand, in letters from the start. */
  titleAt = Number.NaN;
  dateAt: number[] = [];
  bylineAt: number[] = [];
  prose = 0;
  proseChars = 0;
  commas = 0;
  yours = 0;
  /** How many elements have names of each kind. */
  names = new Map<NameKind, number>();
  /** Letters of prose in an element; those one level down count half. */
  mass = new Map<Element, number>();
}
