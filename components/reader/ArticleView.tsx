import type { ComponentChildren, JSX, RefObject } from 'preact';
import { Blocks } from '@/components/blocks';
import type { Article } from '@/utils/article/model';
import type { Arranged } from '@/utils/reading/arrange';
import { languageTag, scriptGroup } from '@/utils/reading/language';
import type { ReaderActions } from './contract';
import { Foot } from './Foot';
import { Head } from './Head';
import { LinkNotes } from './LinkNotes';
import { LiveOrderRow } from './LiveOrderRow';
import { Doubts, Withheld } from './Notices';
import { Text } from './Text';
import type { LiveOrdering } from './useLiveOrder';

interface ArticleViewProps {
  article: Article;
  pace: number | undefined;
  arranged: Arranged;
  columns: 1 | 2;
  root: RefObject<HTMLElement | null>;
  /** On paper the addresses of links stand below the text. */
  linkNotes: boolean;
  live: LiveOrdering;
  broughtBack: ReadonlySet<string>;
  bringBack(id: string): void;
  actions: ReaderActions;
  contents: ComponentChildren;
  /** Everything stands; before that, what fills the window. */
  complete: boolean;
}

/** The page of the article, from its head to its foot. */
export function ArticleView(props: ArticleViewProps): JSX.Element {
  const { article, pace, root, arranged, live, columns, linkNotes } = props;
  const { broughtBack, bringBack, actions, contents, complete } = props;
  return (
    <div class="page">
      {contents && (
        <div class="margin" dir={article.direction}>
          {contents}
        </div>
      )}
      <main>
        <article
          lang={languageTag(article.language)}
          dir={article.direction}
          data-script={scriptGroup(article.language)}
          aria-labelledby="title"
          aria-busy={!complete}
        >
          <Head article={article} pace={pace} complete={complete} />
          <Doubts article={article} onPick={actions.pick} />
          <Blocks blocks={arranged.updates} />
          <LiveOrderRow {...live} />
          <Text blocks={arranged.blocks} columns={columns} />
          <Withheld article={article} />
          {linkNotes && <LinkNotes root={root} text={arranged} />}
        </article>
        <Foot article={article} broughtBack={broughtBack} toggle={bringBack} actions={actions} />
      </main>
    </div>
  );
}
