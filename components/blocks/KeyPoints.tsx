import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { interfaceLanguage } from '@/utils/interface';
import { type BlockProps, hooks } from './types';

export function KeyPoints({ block, nest }: BlockProps<'keyPoints'>): JSX.Element {
  const title = block.title ?? i18n.t('block.keyPoints');
  return (
    <section aria-label={title} {...hooks(block)}>
      <h2 class="box-title" lang={block.title ? undefined : interfaceLanguage()}>
        {title}
      </h2>
      {nest(block.content)}
    </section>
  );
}
