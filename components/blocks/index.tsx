/** Block kind → its view. A kind without a view is a type error. */
import { createElement, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block, BlockKind } from '@/utils/article/model';
import { Code } from './Code';
import { Definitions } from './Definitions';
import { Divider } from './Divider';
import { Embed } from './Embed';
import { FactBox } from './FactBox';
import { Faq } from './Faq';
import { Figure } from './Figure';
import { Gallery } from './Gallery';
import { Heading } from './Heading';
import { KeyPoints } from './KeyPoints';
import { List } from './List';
import { LiveEntry } from './LiveEntry';
import { MathBlock } from './MathBlock';
import { Media } from './Media';
import { Notes } from './Notes';
import { BlocksContext } from './nesting';
import { Paragraph } from './Paragraph';
import { Post } from './Post';
import { Quote } from './Quote';
import { Table } from './Table';
import { Timeline } from './Timeline';
import type { BlockView } from './types';
import { Update } from './Update';

export const blockViews: { [Kind in BlockKind]: BlockView<Kind> } = {
  heading: Heading,
  paragraph: Paragraph,
  quote: Quote,
  list: List,
  definitions: Definitions,
  figure: Figure,
  gallery: Gallery,
  table: Table,
  code: Code,
  faq: Faq,
  keyPoints: KeyPoints,
  factBox: FactBox,
  update: Update,
  liveEntry: LiveEntry,
  timeline: Timeline,
  media: Media,
  embed: Embed,
  post: Post,
  math: MathBlock,
  notes: Notes,
  divider: Divider,
};

function nest(blocks: readonly Block[]): JSX.Element {
  return <Blocks blocks={blocks} />;
}

function draw<Kind extends BlockKind>(block: Extract<Block, { kind: Kind }>, key: number): JSX.Element {
  // The compiler cannot see that the view found by a block's kind takes that block; the map's type says so.
  const view = blockViews[block.kind] as BlockView<BlockKind>;
  return createElement(view, { key, block, nest });
}

/** Draws blocks in order; the same list is drawn once, however often what stands around it changes. */
export function Blocks({ blocks }: { blocks: readonly Block[] }): JSX.Element {
  const drawn = useMemo(() => blocks.map(draw), [blocks]);
  return <BlocksContext.Provider value={nest}>{drawn}</BlocksContext.Provider>;
}
