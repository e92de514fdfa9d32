/** What the reader should know of the text as a whole. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '@/utils/article/model';

/** Above the text: the result is doubtful. */
export function Doubts({ article }: { article: Article }): JSX.Element | null {
  const [doubt] = article.doubts;
  if (!doubt) return null;
  return (
    <p class="note-row" role="note" data-part="doubt">
      {i18n.t(`reader.doubt.${doubt}`)}
    </p>
  );
}

/** Below the text: the site did not deliver the rest. */
export function Withheld({ article }: { article: Article }): JSX.Element | null {
  if (!article.withheld) return null;
  return (
    <p class="note-row" role="note" data-part="withheld">
      {i18n.t(`reader.withheld.${article.withheld}`)}
    </p>
  );
}
