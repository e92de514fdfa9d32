import type { Block, BlockOf, FaqItem } from '../../model';
import { mapLists } from '../nested';
import { inlineText, proseText } from '../text';
import { opensConclusion } from '../words/conclusions';
import { isFaqHeading } from '../words/faqHeadings';
import { endsAsQuestion } from '../words/questions';

type Heading = BlockOf<'heading'>;

/** Under no FAQ heading, answers longer than this are sections of a story that asks in its headings. */
const MOST_BLOCKS = 3;
const MOST_CHARACTERS = 700;
const MUCH_LONGER = 1.4;

/** Questions that are headings become folding questions; neighbours join into one block. */
export function faqs(blocks: Block[]): Block[] {
  return mapLists(blocks, (list) => joined(fromHeadings(list)));
}

function joined(list: Block[]): Block[] {
  const done: Block[] = [];
  for (const block of list) {
    const before = done.at(-1);
    if (block.kind === 'faq' && before?.kind === 'faq')
      done[done.length - 1] = { ...before, items: [...before.items, ...block.items] };
    else done.push(block);
  }
  return done;
}

function fromHeadings(list: Block[]): Block[] {
  const done: Block[] = [];
  let announced: Heading | undefined;
  for (let index = 0; index < list.length; ) {
    const block = list[index];
    if (!block) break;
    const run = block.kind === 'heading' ? runAt(list, index, announced) : [];
    const answers = run.map(({ answer }) => answer);
    if (run.length > (announced ? 0 : 1) && (announced || areShort(answers))) {
      const after = closing(run);
      done.push(faqOf(run), ...after);
      index += run.reduce((sum, { answer }) => sum + 1 + answer.length, 0);
      announced = undefined;
      continue;
    }
    if (block.kind === 'heading') announced = isFaqHeading(inlineText(block.content)) ? block : undefined;
    done.push(block);
    index++;
  }
  return done;
}

interface Asked {
  heading: Heading;
  answer: Block[];
  left: Block[];
}

/** The questions from a heading on: neighbours of its level that ask, or anything below an FAQ heading. */
function runAt(list: Block[], start: number, announced: Heading | undefined): Asked[] {
  const run: Asked[] = [];
  const first = list[start];
  if (first?.kind !== 'heading') return run;
  const level = first.level;
  for (let index = start; index < list.length; ) {
    const heading = list[index];
    if (heading?.kind !== 'heading' || heading.level !== level || !asks(heading, announced)) break;
    const next = list.findIndex((block, place) => place > index && block.kind === 'heading');
    const end = next === -1 ? list.length : next;
    if (end === index + 1) break;
    run.push({ heading, answer: list.slice(index + 1, end), left: [] });
    index = end;
  }
  return run.some(({ heading }) => endsAsQuestion(inlineText(heading.content))) ? run : [];
}

function asks(heading: Heading, announced: Heading | undefined): boolean {
  return endsAsQuestion(inlineText(heading.content)) || (announced !== undefined && heading.level > announced.level);
}

function areShort(answers: Block[][]): boolean {
  return answers.every((answer) => answer.length <= MOST_BLOCKS && proseText(answer).length <= MOST_CHARACTERS);
}

/**
 * What follows the last answer without a heading of its own closes the story, not the answer: from a divider or words of
 * conclusion on, from a paragraph much longer than all answers, or beyond the number of paragraphs of all other answers.
 */
function closing(run: Asked[]): Block[] {
  const last = run.at(-1);
  if (!last) return [];
  const others = run.slice(0, -1).flatMap(({ answer }) => answer);
  const most = Math.max(...run.slice(0, -1).map(({ answer }) => answer.length), 1);
  const longest = Math.max(
    ...others.map((block) => proseText([block]).length),
    proseText(last.answer.slice(0, 1)).length,
  );
  const cue = last.answer.findIndex(
    (block, index) => index > 0 && (closes(block) || proseText([block]).length > longest * MUCH_LONGER),
  );
  const end = cue > 0 ? cue : run.length > 2 ? Math.min(most, last.answer.length) : last.answer.length;
  last.left = last.answer.slice(0, end);
  return last.answer.slice(end);
}

function closes(block: Block): boolean {
  return block.kind === 'divider' || (block.kind === 'paragraph' && opensConclusion(inlineText(block.content)));
}

function faqOf(run: Asked[]): BlockOf<'faq'> {
  const items = run.map(
    ({ heading, answer, left }): FaqItem => ({
      id: '',
      question: heading.content,
      answer: left.length > 0 ? left : answer,
    }),
  );
  const source = run[0]?.heading.source;
  return { kind: 'faq', items, ...(source === undefined ? {} : { source }) };
}
