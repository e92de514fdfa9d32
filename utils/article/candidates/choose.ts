/** Several readings of a page that is no plain article, and the choice between them. */
import { type PruneContext, prune, type Removal, type TextKind } from '../prune';
import { roughWords } from '../text/words';
import { mainPart } from './mainPart';
import type { Vote } from './readability';
import { signPosts } from './signatures';

/** One reading: an element of a copy of the prepared document, pruned. */
export interface Candidate {
  root: Element;
  removals: Removal[];
  words: number;
}

/**
 * Readability looks for one run of prose. Where that has less than this share of the words of the main part, the
 * page's text is more than one run (sections of a service, a list, a thread). Fitted on labelled pages: word F1 is
 * flat between 0.7 and 0.95.
 */
const ONE_RUN = 0.8;
/** Less than this share of the words is left when cards and boxes of links are taken out: they are the page. */
const MADE_OF_LINKS = 0.4;

/** What the head of the view says already. */
type Known = Pick<PruneContext, 'title' | 'people'>;

/** What the page says it is. */
interface About {
  /** One thing to buy: cards beside it show other goods. */
  isOneProduct: boolean;
}

/** The best reading of a page that is no article; changes a copy of `prepared` only. */
export function chooseReading(
  prepared: Document,
  known: Known,
  { isOneProduct }: About,
  vote: Vote | undefined,
): Candidate {
  const plain = readMain(prepared, known, 'story');
  const list = isOneProduct ? plain : readMain(prepared, known, 'list');
  const whole = plain.words < list.words * MADE_OF_LINKS ? list : plain;
  if (!vote) return whole;
  const run = readVote(known, vote);
  return run.words < whole.words * ONE_RUN ? whole : run;
}

/** The posts of a thread: all of the main part, where nothing is left out for looking like a comment. */
export function readThread(prepared: Document, known: Known): Candidate {
  return readMain(prepared, known, 'thread');
}

function readMain(prepared: Document, known: Known, kind: TextKind): Candidate {
  const { body } = prepared.cloneNode(true) as Document;
  const root = mainPart(body);
  if (kind === 'thread') signPosts(root, known.people?.[0]);
  return candidateOf(root, prune({ root, ...known, kind, isArticle: false }));
}

/** The last to read may change the prepared document itself. */
function readVote(known: Known, vote: Vote): Candidate {
  return candidateOf(vote.root, prune({ root: vote.root, ...known, kind: 'story', isArticle: false, vote }));
}

const candidateOf = (root: Element, removals: Removal[]): Candidate => ({
  root,
  removals,
  words: roughWords(root.textContent ?? ''),
});
