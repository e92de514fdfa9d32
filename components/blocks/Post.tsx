import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Link } from '@/components/ui/Link';
import { interfaceLanguage } from '@/utils/interface';
import { type BlockProps, hooks } from './types';
import { When } from './When';

/** A post of a social network, as the quotation it is. */
export function Post({ block, nest }: BlockProps<'post'>): JSX.Element {
  const where = i18n.t('block.postOn', [block.network]);
  return (
    <figure {...hooks(block)}>
      <blockquote>{nest(block.content)}</blockquote>
      <figcaption>
        {block.author && <span data-part="speaker">{block.author}</span>}
        <span data-part="role" lang={interfaceLanguage()}>
          <Link href={block.href}>{where}</Link>
          {block.date && (
            <>
              {' · '}
              <When iso={block.date} />
            </>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
