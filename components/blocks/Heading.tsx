import type { JSX } from 'preact';
import { plainText } from '@/utils/reading/text';
import { CopyLink } from './CopyLink';
import { Inlines } from './Inlines';
import { type BlockProps, hooks } from './types';

export function Heading({ block }: BlockProps<'heading'>): JSX.Element {
  const Level = `h${block.level}` as const;
  return (
    <Level id={block.id} tabIndex={-1} {...hooks(block)}>
      <Inlines content={block.content} />
      <CopyLink words={plainText(block.content)} />
    </Level>
  );
}
