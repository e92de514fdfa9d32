/** What the reader should know of the text as a whole. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { TextButton } from '@/components/ui/TextButton';
import type { Article } from '@/utils/article/model';
import { interfaceText } from '@/utils/interface';

/** Above the text: the result is doubtful, and what can be done about it. */
export function Doubts({ article, onPick }: { article: Article; onPick(): void }): JSX.Element | null {
  const [doubt] = article.doubts;
  if (!doubt) return null;
  return (
    <p class="note-row" role="note" data-part="doubt" {...interfaceText()}>
      {i18n.t(`reader.doubt.${doubt}`)}{' '}
      <TextButton action="pick" onPress={onPick}>
        {i18n.t('reader.noArticle.pick')}
      </TextButton>
    </p>
  );
}

/** Below the text: the site did not deliver the rest. */
export function Withheld({ article }: { article: Article }): JSX.Element | null {
  if (!article.withheld) return null;
  return (
    <p class="note-row" role="note" data-part="withheld" {...interfaceText()}>
      {i18n.t(`reader.withheld.${article.withheld}`)}
    </p>
  );
}
