import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { TextButton } from '@/components/ui/TextButton';
import type { Settings } from '@/utils/settings/table';
import { themeOf } from './look';

export interface NoArticleProps {
  settings: Settings;
  /** It was tried and there was nothing to read: nothing more is offered. */
  tried?: boolean;
  onTryAnyway(): void;
  onClose(): void;
}

/** A small card over the page that is no article. */
export function NoArticle({ settings, tried, onTryAnyway, onClose }: NoArticleProps): JSX.Element {
  return (
    <section class="card" data-part="no-article" {...themeOf(settings)} aria-labelledby="no-article-title">
      <div class="card-line">
        <h2 id="no-article-title">{i18n.t('reader.noArticle.title')}</h2>
        <IconButton icon="close" action="close" label={i18n.t('reader.close')} onPress={onClose} />
      </div>
      <p>{tried ? i18n.t('reader.noArticle.nothing') : i18n.t('reader.noArticle.text')}</p>
      {!tried && (
        <TextButton action="tryAnyway" primary onPress={onTryAnyway}>
          {i18n.t('reader.noArticle.tryAnyway')}
        </TextButton>
      )}
    </section>
  );
}
