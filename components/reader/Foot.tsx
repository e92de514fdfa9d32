import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Link } from '@/components/ui/Link';
import { TextButton } from '@/components/ui/TextButton';
import type { Article } from '@/utils/article/model';
import { hostOf } from '@/utils/reading/address';
import { Comments } from './Comments';
import { Completeness } from './Completeness';
import type { ReaderActions } from './contract';
import { MorePages } from './MorePages';

interface FootProps {
  article: Article;
  broughtBack: ReadonlySet<string>;
  toggle(id: string): void;
  actions: ReaderActions;
}

function Source({ article }: { article: Article }): JSX.Element {
  const { licence, agency, url } = article;
  const words = [agency, licence?.text].filter(Boolean).join(' · ');
  return (
    <p class="foot-row" data-part="source">
      <Link href={url}>{i18n.t('reader.original', [hostOf(url)])}</Link>
      {words && <Link href={licence?.href}>{words}</Link>}
    </p>
  );
}

/** Everything below the text. */
export function Foot({ article, broughtBack, toggle, actions }: FootProps): JSX.Element {
  const { comments, morePages } = article;
  return (
    <footer class="foot">
      {morePages.length > 0 && <MorePages pages={morePages} add={actions.addPages} />}
      <Completeness leftOut={article.leftOut} broughtBack={broughtBack} toggle={toggle} />
      {comments && <Comments comments={comments} actions={actions} />}
      <Source article={article} />
      <p class="foot-end">
        <TextButton action="closeAtEnd" onPress={actions.close}>
          {i18n.t('reader.backToPage')}
        </TextButton>
      </p>
    </footer>
  );
}
