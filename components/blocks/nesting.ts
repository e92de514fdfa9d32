/** How inline content draws blocks (a footnote's text) without knowing the registry of block views. */
import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Block } from '@/utils/article/model';

export type Nest = (blocks: readonly Block[]) => JSX.Element;

export const BlocksContext = createContext<Nest | undefined>(undefined);

/** The drawing function of the surrounding `<Blocks>`; undefined outside of one (a strap line). */
export function useBlocks(): Nest | undefined {
  return useContext(BlocksContext);
}
