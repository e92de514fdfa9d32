/** Whether something that the first reader left out is story after all. */
import { linkDensity, nameOf, prose, textLength } from '../prepare/measure';
import { isContainer, isHeading } from '../prune/elements';
import { fold, roughWords } from '../text/words';

const SENTENCE_END = /[.!?…。！？؟।:;"”»)]\s*$/u;
const NEARLY_ALL = 0.8;
const UNLIKELY =
  /(?:^|[\s_-])(?:widget|sidebar|footer|menu|nav|banner|sponsor|skyscraper|shoutbox|modal|popup|cookie|login|search|cart|price|rating|stars|badge|label|button|btn|icon|avatar|toolbar|controls?|player)(?:$|[\s_-])/i;

/** Headings, running text, lists of text, tables, code and pictures; never boxes of links or names of furniture. */
export function isStory(element: Element): boolean {
  if (element.matches('img, picture, figure, video, audio, iframe, br, hr, pre, blockquote, math')) return true;
  if (isHeading(element)) return roughWords(element.textContent ?? '') <= 25;
  if (UNLIKELY.test(nameOf(element)) && prose(element).length === 0) return false;
  const density = linkDensity(element);
  if (element.localName === 'p') return density < 0.6 && isSentence(element);
  if (element.matches('ul, ol, dl, table')) return density < 0.4 && roughWords(element.textContent ?? '') >= 4;
  if (element.localName === 'li' || element.matches('tr, td, tbody, dt, dd')) return true;
  if (!isContainer(element) || isBoxOfQuote(element)) return true;
  return (
    density < 0.45 &&
    (prose(element).length > 0 ||
      element.querySelector('ul, ol, table, pre, blockquote, figure, img') !== null ||
      isLongText(element))
  );
}

/** Posts of social networks are quoted with their tags and addresses as links. */
function isBoxOfQuote(box: Element): boolean {
  const quote = box.querySelector('blockquote');
  return quote !== null && textLength(quote) > textLength(box) * NEARLY_ALL;
}

function isSentence(element: Element): boolean {
  const text = fold(element.textContent);
  return roughWords(text) >= 12 || SENTENCE_END.test(text);
}

function isLongText(element: Element): boolean {
  return textLength(element) > 100 && isSentence(element);
}
