/** The first paragraphs of a story, where they stand in the head of the page: below the headline, above the body. */
import { follows } from '../prepare/measure';
import type { TextBlock } from '../quality/coverage';
import type { Vote } from './readability';

/** A lead-in is shorter than this share of the story; more is another text. */
const LEAD_SHARE = 0.4;

/**
 * Page builders set the opening in a box of its own ("hero"), and readers by density see only the body. Everything
 * between headline and body that reads as running text opens the story.
 */
export function withLeadIn(vote: Vote, body: Element, blocks: readonly TextBlock[]): Vote {
  const headline = [...body.querySelectorAll('h1')].findLast((h1) => precedes(h1, vote.first));
  if (!headline) return vote;
  const isKept = ({ element }: TextBlock) => vote.kept.has(element);
  const lead = blocks.filter(
    (block) =>
      !isKept(block) &&
      block.element.localName !== 'li' &&
      precedes(headline, block.element) &&
      precedes(block.element, vote.first),
  );
  const [first] = lead;
  if (!first || sum(lead) > sum(blocks.filter(isKept)) * LEAD_SHARE) return vote;
  let { root } = vote;
  while (!root.contains(first.element) && root.parentElement) root = root.parentElement;
  const kept = new Set([...vote.kept, root]);
  for (const element of [vote.root, ...lead.map((block) => block.element)]) keepUpTo(root, element, kept);
  return { ...vote, root, kept, first: first.element };
}

function keepUpTo(root: Element, element: Element, kept: Set<Element>): void {
  for (let node: Element | null = element; node && node !== root; node = node.parentElement) kept.add(node);
}

const sum = (blocks: readonly TextBlock[]): number => blocks.reduce((all, { length }) => all + length, 0);

const precedes = (earlier: Element, later: Element): boolean => !earlier.contains(later) && follows(later, earlier);
