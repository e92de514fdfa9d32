import type { JSX } from 'preact';
import { FigureContentView } from './FigureContentView';
import { type BlockProps, hooks } from './types';

/** Below this width (CSS pixels) a picture is not stretched past the text: it would be blurred. */
const WIDE_FROM = 800;

export function Figure({ block }: BlockProps<'figure'>): JSX.Element {
  const { width = 0, height = 0 } = block.picture;
  const wide = width >= WIDE_FROM && width > height;
  return (
    <figure class={wide ? 'wide' : undefined} {...hooks(block)}>
      <FigureContentView figure={block} />
    </figure>
  );
}
