import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type BlockProps, hooks } from './types';

export function FactBox({ block, nest }: BlockProps<'factBox'>): JSX.Element {
  return (
    <section aria-label={block.title ?? i18n.t('block.factBox')} {...hooks(block)}>
      {block.title && <h3 class="box-title">{block.title}</h3>}
      {nest(block.content)}
    </section>
  );
}
