import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { interfaceLanguage } from '@/utils/interface';
import { type BlockProps, hooks } from './types';
import { When } from './When';

/** An editor's note on a change of the text. */
export function Update({ block, nest }: BlockProps<'update'>): JSX.Element {
  const name = block.nature === 'correction' ? i18n.t('block.correction') : i18n.t('block.update');
  return (
    <section aria-label={name} {...hooks(block)}>
      <p class="box-title" lang={interfaceLanguage()}>
        {name}
        {block.date && (
          <>
            {' · '}
            <When iso={block.date} />
          </>
        )}
      </p>
      {nest(block.content)}
    </section>
  );
}
