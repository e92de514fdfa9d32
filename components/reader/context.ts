/** What every part of the view may need, so that it is not handed through each block. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Block, BlockOf, FigureContent } from '@/utils/article/model';
import type { CodeToken } from '@/utils/reading/code';

export type Note = BlockOf<'notes'>['items'][number];

/** Code as coloured pieces; undefined where its language is not known. */
export type CodeHighlighter = (text: string, language: string) => Promise<CodeToken[] | undefined>;

export interface ReaderContextValue {
  url: string;
  language: string | undefined;
  direction: Article['direction'];
  note(id: string): Note | undefined;
  /** Opens a picture large; undefined where that is not offered. */
  enlarge?: (figure: FigureContent) => void;
  /** Colours code; undefined where that is not offered. */
  highlight?: CodeHighlighter;
}

export const ReaderContext = createContext<ReaderContextValue>({
  url: '',
  language: undefined,
  direction: 'ltr',
  note: () => undefined,
});

export function useReader(): ReaderContextValue {
  return useContext(ReaderContext);
}

function notesOf(blocks: readonly Block[]): Note[] {
  return blocks.flatMap((block) => (block.kind === 'notes' ? block.items : []));
}

/** The context of an article. */
export function contextOf(
  article: Article,
  offers: Pick<ReaderContextValue, 'enlarge' | 'highlight'>,
): ReaderContextValue {
  const notes = new Map(notesOf(article.blocks).map((note) => [note.id, note]));
  const { url, language, direction } = article;
  return { url, language, direction, note: (id) => notes.get(id), ...offers };
}
