/** The registry of block parsers: one a kind, and by the compiler's word none forgotten. */
import type { BlockKind } from '../../model';
import { KIND_ATTRIBUTE } from '../marks';
import { factBox, keyPoints, update } from './boxes';
import { code } from './code';
import { definitions } from './definitions';
import { divider } from './divider';
import { embed } from './embed';
import { faq } from './faq';
import { figure } from './figure';
import { gallery } from './gallery';
import { heading } from './heading';
import type { KindParser } from './kind';
import { list } from './list';
import { liveEntry } from './liveEntry';
import { math } from './math';
import { media } from './media';
import { notes } from './notes';
import { paragraph } from './paragraph';
import { post } from './post';
import { quote } from './quote';
import { table } from './table';
import { timeline } from './timeline';

export const kinds: { readonly [Kind in BlockKind]: KindParser } = {
  code,
  definitions,
  divider,
  embed,
  factBox,
  faq,
  figure,
  gallery,
  heading,
  keyPoints,
  list,
  liveEntry,
  math,
  media,
  notes,
  paragraph,
  post,
  quote,
  table,
  timeline,
  update,
};

const byTag = new Map<string, KindParser[]>();
for (const parser of Object.values(kinds)) {
  for (const tag of parser.tags) byTag.set(tag, [...(byTag.get(tag) ?? []), parser]);
}

const NONE: readonly KindParser[] = [];

/** The parsers to ask about an element: that of its mark first, then those of its tag. */
export function parsersFor(element: Element): readonly KindParser[] {
  const mark = element.getAttribute(KIND_ATTRIBUTE);
  const ofTag = byTag.get(element.localName) ?? NONE;
  return mark && isKind(mark) ? [kinds[mark], ...ofTag] : ofTag;
}

function isKind(mark: string): mark is BlockKind {
  return Object.hasOwn(kinds, mark);
}
