/** Says above each post of a thread who wrote it and when: what pages print beside posts is no text, and goes. */
import { KIND_ATTRIBUTE } from '../blocks/marks';
import { type PostDate, postDate } from '../metadata/postDate';
import { POSTER_PLACES, posterName } from '../metadata/poster';
import { fold } from '../text/words';

interface Poster {
  name: string;
  element: Element;
}

interface Post extends Poster {
  box: Element;
}

const FEWEST = 2;
/** A post says more than who wrote it. */
const SHORTEST_POST = 40;
/** How many lists of boxes with names are looked at: posts, who likes them, who is here. */
const MOST_LISTS = 8;
/** What a line may say besides name and date and still be nothing else: "Post by … »", "#12". */
const LONGEST_REST = 16;
/** Whether there is a date matters here, not which. */
const ANY_DATE = { monthFirst: true };
const CELLS = 'table, tbody, tr, td';

/**
 * Changes the tree: each post below `root` begins with its signature, parted from the one before.
 * @param opener named in the head of the view already
 */
export function signPosts(root: Element, opener: string | undefined): void {
  for (const [index, post] of postsIn(root).entries()) {
    const date = postDate(post.box, ANY_DATE);
    const signature = signatureOf(post, date);
    dropLine(post.element, post, date);
    if (date && post.box.contains(date.element)) dropLine(date.element, post, date);
    if (index === 0 && post.name === opener) continue;
    post.box.prepend(...(index > 0 ? [root.ownerDocument.createElement('hr')] : []), signature);
  }
}

/** The list of boxes that hold one name and a text each. */
function postsIn(root: Element): Post[] {
  const posters = [...root.querySelectorAll(POSTER_PLACES)].flatMap((element): Poster[] => {
    const name = posterName(element);
    return name === undefined ? [] : [{ name, element }];
  });
  const lists = [...boxesWith(posters, root).values()].sort((one, other) => other.size - one.size).slice(0, MOST_LISTS);
  const posts = lists.map((boxes) => [...boxes].flatMap(([box, poster]) => postOf(box, poster)));
  const best = posts.reduce((one, other) => (other.length > one.length ? other : one), []);
  return best.length >= FEWEST ? best : [];
}

/** For each element around a name, its children that hold names, with the first name in each. */
function boxesWith(posters: readonly Poster[], root: Element): Map<Element, Map<Element, Poster>> {
  const lists = new Map<Element, Map<Element, Poster>>();
  for (const poster of posters) {
    let box = poster.element;
    for (let around = box.parentElement; around && root.contains(around); around = around.parentElement) {
      const boxes = lists.get(around) ?? new Map<Element, Poster>();
      lists.set(around, boxes);
      if (!boxes.has(box)) boxes.set(box, poster);
      box = around;
    }
  }
  return lists;
}

function postOf(box: Element, poster: Poster): Post[] {
  const text = fold(box.textContent).length;
  const linked = [...box.querySelectorAll('a')].reduce((sum, link) => sum + fold(link.textContent).length, 0);
  return text - linked >= SHORTEST_POST && !box.matches(CELLS) ? [{ ...poster, box }] : [];
}

function signatureOf({ name, box }: Post, date: PostDate | undefined): Element {
  const { ownerDocument: document } = box;
  const signature = document.createElement('p');
  signature.setAttribute(KIND_ATTRIBUTE, 'paragraph');
  const strong = document.createElement('strong');
  strong.textContent = name;
  signature.append(strong);
  const shown = date?.text || date?.iso.slice(0, 'yyyy-mm-dd'.length);
  if (shown) signature.append(` · ${shown}`);
  return signature;
}

/** Takes out the line that a name or a date stands in, where it says nothing else. */
function dropLine(element: Element, { name, box }: Post, date: PostDate | undefined): void {
  let line: Element | undefined;
  for (let around: Element | null = element; around && around !== box; around = around.parentElement) {
    const rest = fold(around.textContent)
      .replace(name, '')
      .replace(date?.text ?? '', '');
    if (rest.length > LONGEST_REST) break;
    line = around;
  }
  line?.remove();
}
