import { nameKinds } from './names';

/** What the walk adds up while it passes. Lengths are in letters of a Latin script, see `weigh`. */
export class BodyFacts {
  nodes = 0;
  /** Of text outside navigation. */
  chars = 0;
  authorLinks = 0;
  shareLinks = 0;
  controls = 0;
  articles = 0;
  /** Where the first heading of the first level ends, and where dates and bylines stand, in letters from the start. */
  titleAt = Number.NaN;
  dateAt: number[] = [];
  bylineAt: number[] = [];
  prose = 0;
  proseChars = 0;
  /** Letters of prose in which quotation marks were counted. */
  sampled = 0;
  quotes = 0;
  /** How many elements have names of each kind, in the order of `nameKinds`. */
  names: number[] = nameKinds.map(() => 0);
  /** Letters of prose in an element; those one level down count half. */
  mass = new Map<Element, number>();
}
