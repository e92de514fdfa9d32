/** `<details>` that ask, that stand together, or that stand under an FAQ heading. */
import { isFaqHeading } from '../blocks/words/faqHeadings';
import { endsAsQuestion } from '../blocks/words/questions';
import { isTaken, linkDensity, mark, nameOf, textOf } from './reshape';

const FAQ_NAME = /(?:^|[\s_-])(?:faqs?|accordion|q-?(?:and-?)?a|questions?)(?:$|[\s_-])/i;

export function details(clone: Document): void {
  for (const element of clone.querySelectorAll('details, dl')) {
    if (isTaken(element) || linkDensity(element) > 0.5) continue;
    if (element.localName === 'dl' ? isQuestionList(element) : isQuestion(element)) mark(element, 'faq');
  }
}

function isQuestion(element: Element): boolean {
  const summary = element.querySelector('summary');
  if (!summary || textOf(element).length <= textOf(summary).length) return false;
  const neighbours = [element.previousElementSibling, element.nextElementSibling];
  return (
    endsAsQuestion(textOf(summary)) || neighbours.some((one) => one?.localName === 'details') || isAnnounced(element)
  );
}

function isQuestionList(element: Element): boolean {
  const terms = [...element.querySelectorAll('dt')];
  return terms.length > 0 && (terms.every((term) => endsAsQuestion(textOf(term))) || isAnnounced(element));
}

/** Under a heading of questions, or in a box with such a name. */
export function isAnnounced(element: Element): boolean {
  for (
    let up: Element | null = element, steps = 0;
    up && steps < 4 && up.localName !== 'body';
    up = up.parentElement, steps++
  ) {
    if (FAQ_NAME.test(nameOf(up))) return true;
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      if (/^h[1-6]$/.test(before.localName)) {
        if (isFaqHeading(textOf(before))) return true;
        break;
      }
    }
  }
  return false;
}
