import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { TextButton } from '@/components/ui/TextButton';
import type { Article, CommentThread } from '@/utils/article/model';
import { counted, interfaceLocale } from '@/utils/interface';
import { dateText } from '@/utils/reading/dates';
import { languageTag } from '@/utils/reading/language';
import { useReader } from './context';
import type { ReaderActions } from './contract';

interface CommentsProps {
  comments: NonNullable<Article['comments']>;
  actions: Pick<ReaderActions, 'readComments' | 'goToComments'>;
}

/** Deeper answers stand where these do: a narrow window has no room for more steps. */
const DEEPEST = 4;

function Comment({ author, time, text, depth }: CommentThread): JSX.Element {
  return (
    <li data-depth={Math.min(depth, DEEPEST)}>
      <p class="comment-by" dir="auto">
        <b>{author ?? i18n.t('reader.commentBy')}</b>
        {time && <span> · {dateText(time, new Date(), interfaceLocale())?.text ?? time}</span>}
      </p>
      {text.split('\n').map((line, index) => (
        <p key={index} dir="auto">
          {line}
        </p>
      ))}
    </li>
  );
}

/** The comments in the page's own DOM: closed, and read only when the reader opens them. */
function Threads({ title, actions }: { title: string; actions: CommentsProps['actions'] }): JSX.Element {
  const { language } = useReader();
  const [threads, setThreads] = useState<CommentThread[] | undefined>(undefined);
  const load = (open: boolean): void => {
    if (open && !threads) setThreads(actions.readComments());
  };
  return (
    <details class="comments" data-part="comments" onToggle={({ currentTarget }) => load(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <Icon name="chevron" />
      </summary>
      {threads?.length === 0 && <p>{i18n.t('reader.noCommentText')}</p>}
      {threads && threads.length > 0 && (
        <ol lang={languageTag(language)}>
          {threads.map((thread, index) => (
            <Comment key={index} {...thread} />
          ))}
        </ol>
      )}
      {threads && (
        <TextButton action="comments" onPress={actions.goToComments}>
          {i18n.t('reader.goToComments')}
        </TextButton>
      )}
    </details>
  );
}

/** The comments at the end of the article: to be read here, or, in a third party's frame, gone to. */
export function Comments({ comments: { count, place }, actions }: CommentsProps): JSX.Element {
  const title = count === undefined ? i18n.t('reader.comments') : i18n.t('reader.commentCount', ...counted(count));
  if (place === 'page') return <Threads title={title} actions={actions} />;
  return (
    <p class="foot-row" data-part="comments">
      <span>{title}</span>
      <TextButton action="comments" onPress={actions.goToComments}>
        {i18n.t('reader.goToComments')}
      </TextButton>
    </p>
  );
}
