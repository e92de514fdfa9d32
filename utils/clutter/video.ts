/** Finds films that play by themselves in a corner of the window. Those in the flow stay. Reads only. */
import { outermost } from '../comments/find';
import { floatAround } from './floats';

const FILMS = 'video,iframe[src*="autoplay" i]';
/** Parts of the window's width and height that a corner may take; a larger player is what the reader is watching. */
const MOST_WIDTH = 0.5;
const MOST_HEIGHT = 0.6;

/** The boxes of such films; empty when there are none. */
export function findCornerVideos(document: Document): HTMLElement[] {
  const films = [...document.querySelectorAll<HTMLElement>(FILMS)].filter(startsItself);
  return outermost(films.flatMap((film) => floatAround(film) ?? []).filter(isInCorner));
}

/** A film that has its sound was most likely started by the reader. */
function startsItself(film: HTMLElement): boolean {
  if (!(film instanceof HTMLVideoElement)) return true;
  return film.autoplay || (!film.paused && film.muted);
}

function isInCorner(box: HTMLElement): boolean {
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  const { width, height, left, right, top, bottom } = box.getBoundingClientRect();
  const [wide, tall] = [view.innerWidth, view.innerHeight];
  const atSide = left < wide / 4 || right > (wide * 3) / 4;
  const atEnd = top < tall / 4 || bottom > (tall * 3) / 4;
  return width > 0 && height > 0 && width <= wide * MOST_WIDTH && height <= tall * MOST_HEIGHT && atSide && atEnd;
}
