import type { NameKind } from './names';

/** What the elements of one tag and class add up to: cards, list entries, posts. */
export interface Repeat {
  count: number;
  chars: number;
  linkChars: number;
  /** How many of them hold prose, a heading, a picture, a time. */
  prose: number;
  headings: number;
  images: number;
  times: number;
}

/** What the walk adds up while it passes. Lengths are in letters of a Latin script, see `weigh`. */
export class BodyFacts {
  nodes = 0;
  chars = 0;
  linkChars = 0;
  chromeChars = 0;
  codeChars = 0;
  commentChars = 0;
  links = 0;
  images = 0;
  controls = 0;
  inputs = 0;
  forms = 0;
  articles = 0;
  times = 0;
  tables = 0;
  listItems = 0;
  /** By level, from 0. */
  headings: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  linkedHeadings = 0;
  questionHeadings = 0;
  /** The first heading of the first level, and how many letters of text stand before its end. */
  titleText = '';
  titleAt = Number.NaN;
  /** Where (in letters from the start) dates and bylines stand. */
  dateAt: number[] = [];
  bylineAt: number[] = [];
  prose = 0;
  proseChars = 0;
  longProse = 0;
  longProseChars = 0;
  longestProse = 0;
  sentences = 0;
  commas = 0;
  quotes = 0;
  ourselves = 0;
  yours = 0;
  proseInLists = 0;
  proseLinkChars = 0;
  prices = 0;
  dates = 0;
  minutes = 0;
  telephones = 0;
  editLinks = 0;
  authorLinks = 0;
  /** How many elements have names of each kind. */
  names: Partial<Record<NameKind, number>> = {};
  /** Letters of prose in an element; those one level down count half. */
  mass = new Map<Element, number>();
  repeats = new Map<string, Repeat>();
}
