/** Pictures of those who wrote the story: the view names them above the text. */
import { bare, fold } from '../text/words';

/** What stands beside a name in the words for a portrait. "Photo by Ann Lee" is no portrait of hers. */
const PORTRAIT =
  /\b(?:head-?shot|portrait|avatar|gravatar|profile|author|mugshot|(?:photo|picture|image|photograph) of|pic|foto von|photo de|foto de|foto di|foto van|autor\w*|auteur|autore)\b/i;
const LONGEST_BESIDE = 30;

/** The pictures below `root` that show one of these people and nothing else, each with the box it is alone in. */
export function portraits(root: Element, people: readonly string[]): Element[] {
  if (people.length === 0) return [];
  return [...root.querySelectorAll('img[alt]')]
    .filter((image) => showsOne(image, people))
    .map((image) => alone(image, root));
}

function showsOne(image: Element, people: readonly string[]): boolean {
  const words = fold(image.getAttribute('alt'));
  return people.some((name) => {
    if (name.length < 4) return false;
    if (bare(words) === bare(name)) return true;
    if (!words.includes(name)) return false;
    const beside = words.replace(name, ' ');
    return beside.length <= LONGEST_BESIDE && PORTRAIT.test(beside);
  });
}

/** The outermost box with this picture and no text. */
function alone(image: Element, root: Element): Element {
  let box = image;
  while (
    box.parentElement &&
    box.parentElement !== root &&
    fold(box.parentElement.textContent) === '' &&
    box.parentElement.querySelectorAll('img').length === 1
  )
    box = box.parentElement;
  return box;
}
