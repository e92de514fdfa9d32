import { useMemo, useState } from 'preact/hooks';
import type { Article, Block, FigureContent } from '@/utils/article/model';

function figuresOf(block: Block): FigureContent[] {
  if (block.kind === 'figure') return [block];
  return block.kind === 'gallery' ? block.items : [];
}

export interface LightboxState {
  figures: FigureContent[];
  at: number | undefined;
  show(at: number): void;
  close(): void;
  enlarge(figure: FigureContent): void;
}

/** Which picture is shown large; the article's pictures in order can be stepped through. */
export function useLightbox(article: Article): LightboxState {
  const [at, setAt] = useState<number | undefined>();
  const figures = useMemo(
    () => [...(article.leadImage ? [article.leadImage] : []), ...article.blocks.flatMap(figuresOf)],
    [article],
  );
  const enlarge = useMemo(() => {
    return (figure: FigureContent): void => {
      const found = figures.indexOf(figure);
      if (found >= 0) setAt(found);
    };
  }, [figures]);
  return { figures, at, show: setAt, close: () => setAt(undefined), enlarge };
}
