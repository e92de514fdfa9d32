import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { OutlineEntry } from '@/utils/reading/outline';

interface ContentsProps {
  entries: readonly OutlineEntry[];
  current: string | undefined;
  /** Of the article: its words stand in the list. */
  language: string | undefined;
  direction: 'ltr' | 'rtl';
  go(id: string): void;
}

/** The list of sections; the one being read is marked. */
export function Contents({ entries, current, language, direction, go }: ContentsProps): JSX.Element {
  return (
    <nav class="contents" aria-label={i18n.t('reader.contents')}>
      <ol lang={language} dir={direction}>
        {entries.map(({ id, depth, text }) => (
          <li key={id} class={`depth-${depth}`}>
            <button
              type="button"
              data-section={id}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => go(id)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
