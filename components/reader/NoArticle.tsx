import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { TextButton } from '@/components/ui/TextButton';
import type { Settings } from '@/utils/settings/table';

/** `none`: the page does not look like an article. `nothing`: it was tried and there was nothing to read. */
export type NoArticleState = 'none' | 'nothing';

export interface NoArticleProps {
  state: NoArticleState;
  theme: Settings['theme'];
  onTryAnyway(): void;
  onClose(): void;
}

/** A small card over the page that is no article. */
export function NoArticle({ state, theme, onTryAnyway, onClose }: NoArticleProps): JSX.Element {
  return (
    <section class="card" data-part="no-article" data-theme={theme} aria-labelledby="no-article-title">
      <div class="card-line">
        <h2 id="no-article-title">{i18n.t('reader.noArticle.title')}</h2>
        <IconButton icon="close" action="close" label={i18n.t('reader.close')} onPress={onClose} />
      </div>
      <p>{state === 'none' ? i18n.t('reader.noArticle.text') : i18n.t('reader.noArticle.nothing')}</p>
      {state === 'none' && (
        <TextButton action="tryAnyway" primary onPress={onTryAnyway}>
          {i18n.t('reader.noArticle.tryAnyway')}
        </TextButton>
      )}
    </section>
  );
}
