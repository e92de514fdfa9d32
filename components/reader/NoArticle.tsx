import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { TextButton } from '@/components/ui/TextButton';
import { interfaceText } from '@/utils/interface';
import type { KeptBecause } from '@/utils/reading/kept';
import type { Settings } from '@/utils/settings/table';
import { themeOf } from './look';

export interface NoArticleProps {
  settings: Settings;
  because: KeptBecause;
  /** Something is selected on the page. */
  hasSelection: boolean;
  onTryAnyway(): void;
  onPick(): void;
  onReadSelection(): void;
  onClose(): void;
}

function textOf(because: KeptBecause): string {
  if (because === 'notAnArticle') return i18n.t('reader.noArticle.text');
  if (because === 'nothing') return i18n.t('reader.noArticle.nothing');
  if (because === 'document') return i18n.t('reader.noArticle.document');
  return i18n.t(`reader.doubt.${because}`);
}

function Actions({ because, hasSelection, onTryAnyway, onPick, onReadSelection }: NoArticleProps): JSX.Element {
  return (
    <p class="card-actions">
      {because !== 'nothing' && (
        <TextButton action="tryAnyway" primary onPress={onTryAnyway}>
          {i18n.t('reader.noArticle.tryAnyway')}
        </TextButton>
      )}
      {hasSelection && (
        <TextButton action="readSelection" onPress={onReadSelection}>
          {i18n.t('reader.noArticle.readSelection')}
        </TextButton>
      )}
      <TextButton action="pick" onPress={onPick}>
        {i18n.t('reader.noArticle.pick')}
      </TextButton>
    </p>
  );
}

/** A small card over a page that is kept: says why, and offers other ways to read it. */
export function NoArticle(props: NoArticleProps): JSX.Element {
  const { settings, because, onClose } = props;
  const doubtful = because !== 'notAnArticle' && because !== 'nothing' && because !== 'document';
  return (
    <section
      class="card"
      data-part="no-article"
      {...interfaceText()}
      {...themeOf(settings)}
      aria-labelledby="no-article-title"
    >
      <div class="card-line">
        <h2 id="no-article-title">{i18n.t(doubtful ? 'reader.noArticle.doubtful' : 'reader.noArticle.title')}</h2>
        <IconButton icon="close" action="close" label={i18n.t('reader.close')} onPress={onClose} />
      </div>
      <p>{textOf(because)}</p>
      {because !== 'document' && <Actions {...props} />}
    </section>
  );
}
