/** The contents list of an article. */
import type { Block } from '../article/model';
import { plainText } from './text';

export interface OutlineEntry {
  id: string;
  /** 1 for the outermost that occurs. */
  depth: number;
  text: string;
}

const DEEPEST = 3;

function entryOf(block: Block): { id: string; level: number; text: string } | undefined {
  if (block.kind === 'heading') return { id: block.id, level: block.level, text: plainText(block.content) };
  if (block.kind === 'liveEntry' && block.title) return { id: block.id, level: 2, text: plainText(block.title) };
  return undefined;
}

/** Headings and titled live entries in order; depths without gaps; nothing deeper than the third level. */
export function outline(blocks: readonly Block[]): OutlineEntry[] {
  const found = blocks.map(entryOf).filter((entry) => entry !== undefined && entry.text !== '');
  const levels = [...new Set(found.map((entry) => entry?.level))].sort();
  return found.flatMap((entry) => {
    const depth = levels.indexOf(entry?.level) + 1;
    return entry && depth <= DEEPEST ? [{ id: entry.id, depth, text: entry.text }] : [];
  });
}
