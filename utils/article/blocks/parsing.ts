/** One run over one root: what was learnt about it beforehand, and the way back to the walkers for block parsers. */
import type { Block, Inline } from '../model';
import type { BlockContext } from '.';
import { type Holders, holdersIn } from './elements';
import { flow } from './flow';
import { inlineOf } from './inline';
import { type Footnotes, footnotesOf } from './notes';

interface Facts extends BlockContext {
  root: Element;
  holders: Holders;
  footnotes: Footnotes;
  /** The content of headings by the ids that the page has for them; a question keeps the content of its heading. */
  anchors: Map<string, Inline[]>;
  /** Ids of the view by the content of the heading or question. */
  ids: Map<Inline[], string>;
}

/** What every parser is handed. */
export class Parsing {
  constructor(
    readonly facts: Facts,
    /** Links and styles around the current element that hold blocks themselves: `<a><h3>…</h3></a>`. */
    readonly wrappers: readonly Element[] = [],
    readonly depth = 0,
  ) {}

  /** Nodes as blocks, in order. */
  flow(nodes: Iterable<Node>, around?: Element): Block[] {
    const wrappers = around ? [...this.wrappers, around] : this.wrappers;
    return flow(nodes, new Parsing(this.facts, wrappers, this.depth + 1));
  }

  /** Nodes as one line of text, or several where the page breaks it by `<br>`. */
  inline(nodes: Iterable<Node>): Inline[] {
    return inlineOf(nodes, this);
  }
}

/** Gets ready to parse the children of a root. */
export function parsingOf(root: Element, context: BlockContext): Parsing {
  return new Parsing({
    ...context,
    root,
    holders: holdersIn(root),
    footnotes: footnotesOf(root, context.baseUrl),
    anchors: new Map(),
    ids: new Map(),
  });
}
