import type { JSX } from 'preact';
import { Inlines } from './Inlines';
import { type BlockProps, hooks } from './types';

export function Paragraph({ block }: BlockProps<'paragraph'>): JSX.Element {
  return (
    <p {...hooks(block)}>
      <Inlines content={block.content} />
    </p>
  );
}
