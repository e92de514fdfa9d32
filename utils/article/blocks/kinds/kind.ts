import type { Block } from '../../model';
import type { Parsing } from '../parsing';

/** Reads one kind of block. */
export interface KindParser {
  /** Elements it is asked about; a marked element is its own whatever its tag. Tags of two kinds must not overlap in what they accept. */
  tags: readonly string[];
  /** @returns undefined for "not mine"; an empty list for "mine, and nothing worth showing". */
  parse(element: Element, parsing: Parsing): Block[] | undefined;
}
