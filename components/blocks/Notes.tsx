import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { interfaceLanguage } from '@/utils/interface';
import { type BlockProps, hooks } from './types';

/** The footnotes, at the end. */
export function Notes({ block, nest }: BlockProps<'notes'>): JSX.Element {
  return (
    <section aria-label={i18n.t('block.notes')} {...hooks(block)}>
      <h2 class="box-title" lang={interfaceLanguage()}>
        {i18n.t('block.notes')}
      </h2>
      <ol>
        {block.items.map(({ id, label, content }) => (
          <li key={id}>
            <span class="note-label">{label}</span>
            <div>{nest(content)}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
