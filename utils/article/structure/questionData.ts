/** Questions that the page lists in JSON-LD and prints as plain text: the list says which lines ask and what answers. */
import { wordsOnly } from '../text/words';
import { canFold, fold } from './folding';
import { isTaken, textOf, wrap } from './reshape';

interface Pair {
  question: string;
  answer: string;
}

const LINES = 'h1, h2, h3, h4, h5, h6, p, li, dt, div, strong, b, summary, button';
const HEADING = /^h[1-6]$/;
const MOST_PAIRS = 100;

export function questionData(clone: Document): void {
  const scripts = [...clone.querySelectorAll('script[type="application/ld+json" i]')];
  const pairs = scripts.flatMap((script) => pairsIn(script.textContent ?? '')).slice(0, MOST_PAIRS);
  for (const script of scripts) script.remove();
  if (pairs.length === 0) return;
  const questions = new Map(pairs.map((pair) => [wordsOnly(pair.question), pair]));
  const found = new Map<Pair, Element>();
  for (const line of clone.querySelectorAll(LINES)) {
    if (line.localName === 'div' && line.firstElementChild) continue;
    const pair = questions.get(withoutNumber(wordsOnly(textOf(line))));
    if (pair && !found.has(pair) && !isTaken(line) && !line.closest('details, dl')) found.set(pair, line);
  }
  const lines = new Set(found.values());
  for (const [pair, line] of found) foldPlain(pair, line, lines);
}

function withoutNumber(words: string): string {
  return words.replace(/^(?:q ?)?\d{1,2} |^(?:q|question|frage|问|問) /u, '');
}

/** The rest of the question's own paragraph, or the elements after it that hold the words of the answer. */
function foldPlain({ answer, question }: Pair, line: Element, lines: ReadonlySet<Element>): void {
  const start = lineOf(line);
  const rest = restOf(start, line);
  const answers = rest ? [rest] : partsAfter(start, wordsOnly(answer), lines);
  if (answers.length > 0 && canFold(question, answers.map(textOf).join(' '))) fold(rest ? line : start, answers);
}

function partsAfter(start: Element, words: string, lines: ReadonlySet<Element>): Element[] {
  const parts: Element[] = [];
  for (let next = start.nextElementSibling; next && !isEnd(next, lines); next = next.nextElementSibling) {
    const part = wordsOnly(textOf(next));
    if (part !== '' && !words.includes(part) && !part.includes(words)) break;
    parts.push(next);
  }
  return parts;
}

/** The paragraph whose only words the question is; a question in bold within its paragraph stays where it is. */
function lineOf(line: Element): Element {
  const parent = line.parentElement;
  return parent && /^(?:strong|b|button)$/.test(line.localName) && textOf(parent) === textOf(line)
    ? lineOf(parent)
    : line;
}

function isEnd(element: Element, lines: ReadonlySet<Element>): boolean {
  return HEADING.test(element.localName) || lines.has(element) || [...lines].some((line) => element.contains(line));
}

/** "**Question?** Answer" in one paragraph: the words after the question as a paragraph of their own. */
function restOf(start: Element, line: Element): Element | undefined {
  if (!/^(?:strong|b)$/.test(line.localName) || start !== line) return undefined;
  const rest: Node[] = [];
  for (let node = line.nextSibling; node; node = node.nextSibling) rest.push(node);
  const paragraph = line.closest('p, li, div');
  if (!paragraph || !rest.some((node) => node.textContent?.trim()) || textOf(paragraph).indexOf(textOf(line)) !== 0)
    return undefined;
  paragraph.before(line);
  return wrap('p', paragraph, rest);
}

/** All pairs in a JSON-LD text, however deep its graph. Broken JSON holds none. */
function pairsIn(text: string): Pair[] {
  if (!text.includes('FAQPage') && !text.includes('Question')) return [];
  try {
    return pairsOf(JSON.parse(text), 0);
  } catch {
    return []; // The page's mistake; its text is read as any other.
  }
}

function pairsOf(data: unknown, depth: number): Pair[] {
  if (typeof data !== 'object' || data === null || depth > 8) return [];
  if (Array.isArray(data)) return data.flatMap((one) => pairsOf(one, depth + 1));
  const { '@type': type, name, text, acceptedAnswer } = data as Record<string, unknown>;
  const question = plain(name) || plain(text);
  if (`${type}`.includes('Question') && question) return [{ question, answer: answerOf(acceptedAnswer) }];
  return Object.values(data).flatMap((one) => pairsOf(one, depth + 1));
}

function answerOf(answer: unknown): string {
  if (Array.isArray(answer)) return answerOf(answer[0]);
  return typeof answer === 'object' && answer !== null ? plain((answer as Record<string, unknown>).text) : '';
}

/** Answers may hold HTML; only their words are compared, never shown. */
function plain(text: unknown): string {
  return typeof text === 'string'
    ? (new DOMParser().parseFromString(text.replace(/<\/|<br/gi, ' $&'), 'text/html').body.textContent?.trim() ?? '')
    : '';
}
