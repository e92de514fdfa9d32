/** Every page of the newspaper. A page that is not in this list is not printed. */
import front from './front.mjs';
import river from './river.mjs';
import { science, world } from './sections.mjs';

export const pages = [
  front,
  world,
  science,
  river,
];

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page at a path, or undefined. */
export const pageAt = (path) => byPath.get(path);
