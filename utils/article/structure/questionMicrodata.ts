/** Questions in microdata: `itemtype="https://schema.org/Question"`. */
import { canFold, fold } from './folding';
import { isTaken, textOf } from './reshape';

/** A question that a page is about, answered by its readers: https://developers.google.com/search/docs/appearance/structured-data/qapage */
const OF_READERS = '[itemprop~="suggestedAnswer"], [itemprop~="answerCount"], [itemprop~="upvoteCount"]';

export function questionMicrodata(clone: Document): void {
  for (const item of clone.querySelectorAll('[itemtype$="schema.org/Question" i]')) {
    if (isTaken(item) || item.querySelector(OF_READERS) || item.closest('[itemtype$="/QAPage" i]')) continue;
    const question = item.querySelector('[itemprop~="name"]');
    const accepted = item.querySelector('[itemprop~="acceptedAnswer"]');
    const answer = accepted ?? item.querySelector('[itemprop~="text"]');
    if (!question || !answer || answer.contains(question) || question.contains(answer)) continue;
    const asked = question.closest('h2, h3, h4, h5, h6, button') ?? question;
    const element = item.contains(asked) && !asked.contains(answer) ? asked : question;
    if (canFold(textOf(element), textOf(answer))) fold(element, [answer]);
  }
}
