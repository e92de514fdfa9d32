/** Every page of the newspaper. A page that is not in this list is not printed. */
import about from './about.mjs';
import banner from './banner.mjs';
import ferry from './ferry.mjs';
import forum from './forum.mjs';
import front from './front.mjs';
import { labPages } from './lab.mjs';
import library from './library.mjs';
import { orchardPages } from './orchard.mjs';
import river from './river.mjs';
import roofs from './roofs.mjs';
import sand from './sand.mjs';
import { science, world } from './sections.mjs';
import storm from './storm.mjs';
import washi from './washi.mjs';
import worms from './worms.mjs';

export const pages = [
  front,
  world,
  science,
  river,
  ...orchardPages,
  banner,
  ...labPages,
  ferry,
  worms,
  library,
  sand,
  roofs,
  storm,
  washi,
  forum,
  about,
];

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page at a path, or undefined. */
export const pageAt = (path) => byPath.get(path);
