import type { JSX, RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '@/utils/article/model';
import { languageTag } from '@/utils/reading/language';
import type { OutlineEntry } from '@/utils/reading/outline';
import { jumpTo } from './navigation';

interface ContentsProps {
  entries: readonly OutlineEntry[];
  current: string | undefined;
  /** Its words stand in the list. */
  article: Article;
  root: RefObject<HTMLElement | null>;
}

/** The list of sections; the one being read is marked. */
export function Contents({ entries, current, article, root }: ContentsProps): JSX.Element {
  return (
    <nav class="contents" aria-label={i18n.t('reader.contents')}>
      <ol lang={languageTag(article.language)} dir={article.direction}>
        {entries.map(({ id, depth, text }) => (
          <li key={id} class={`depth-${depth}`}>
            <button
              type="button"
              data-section={id}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => jumpTo(root.current, id)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
