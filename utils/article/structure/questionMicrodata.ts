/** Questions in microdata: `itemtype="https://schema.org/Question"`. */
import { canFold, fold } from './folding';
import { isTaken, textOf } from './reshape';

export function questionMicrodata(clone: Document): void {
  for (const item of clone.querySelectorAll('[itemtype$="schema.org/Question" i]')) {
    if (isTaken(item)) continue;
    const question = item.querySelector('[itemprop~="name"]');
    const accepted = item.querySelector('[itemprop~="acceptedAnswer"]');
    const answer = accepted ?? item.querySelector('[itemprop~="text"]');
    if (!question || !answer || answer.contains(question) || question.contains(answer)) continue;
    const asked = question.closest('h2, h3, h4, h5, h6, button') ?? question;
    const element = item.contains(asked) && !asked.contains(answer) ? asked : question;
    if (canFold(textOf(element), textOf(answer))) fold(element, [answer]);
  }
}
