import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { interfaceText } from '@/utils/interface';
import { arrange } from '@/utils/reading/arrange';
import { minutesLeft } from '@/utils/reading/minutes';
import { outline } from '@/utils/reading/outline';
import { systemVoice } from '@/utils/reading/speech/systemVoice';
import { ArticleView } from './ArticleView';
import { Bar } from './Bar';
import { Contents } from './Contents';
import { contextOf, ReaderContext } from './context';
import type { ReaderProps } from './contract';
import { Lightbox } from './Lightbox';
import { ListenBar } from './ListenBar';
import { lookOf } from './look';
import { startFrom } from './navigation';
import { Panels } from './Panels';
import { ResumedRow } from './ResumedRow';
import { useColumns } from './useColumns';
import { useFocusKept } from './useFocusKept';
import { useFoldsOpenInPrint } from './useFoldsOpenInPrint';
import { useKeys } from './useKeys';
import { useLightbox } from './useLightbox';
import { useLineFocus } from './useLineFocus';
import { type Listening, useListen } from './useListen';
import { useLiveOrder } from './useLiveOrder';
import { useParagraphFocus } from './useParagraphFocus';
import { useReading } from './useReading';
import { useResume } from './useResume';
import { useStages } from './useStages';
import { commandsFor, useTools } from './useTools';

/** Below this many sections a contents list only repeats what is in sight. */
const CONTENTS_FROM = 2;

/** Those parts that the reader brought back. */
function useBroughtBack(): [ReadonlySet<string>, (id: string) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setIds((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  return [ids, toggle];
}

function useStart(root: { current: HTMLElement | null }, startAt: number | undefined): void {
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    if (root.current && startAt !== undefined) startFrom(root.current, startAt);
  }, []);
}

/** What is read, in the order and as far as it is drawn now. */
function useText({ article, startAt, highlight }: ReaderProps) {
  const [broughtBack, bringBack] = useBroughtBack();
  const arranged = useMemo(() => arrange(article, broughtBack), [article, broughtBack]);
  const [ordered, live] = useLiveOrder(arranged);
  const { drawn, complete } = useStages(ordered, startAt);
  const entries = useMemo(() => outline(ordered.blocks), [ordered]);
  const lightbox = useLightbox(article);
  const { enlarge } = lightbox;
  const context = useMemo(
    () => contextOf(article, highlight ? { enlarge, highlight } : { enlarge }),
    [article, enlarge, highlight],
  );
  return { broughtBack, bringBack, arranged: drawn, complete, live, entries, lightbox, context };
}

/** Everything of the view that has a state of its own. */
function useView(props: ReaderProps) {
  const { article, settings, startAt, resumeAt, actions, listenKeys, voice } = props;
  const root = useRef<HTMLDivElement>(null);
  const text = useText(props);
  const { complete, lightbox } = text;
  const reading = useReading(root, actions.placeChanged, complete);
  const speech = useMemo(() => voice ?? systemVoice(window, article.language), [voice, article.language]);
  const listening = useListen(root, article, speech, settings.speechRate);
  const tools = useTools(root);
  const [said, say] = useState('');
  useFocusKept(root);
  const columns = useColumns(settings.columns);
  useParagraphFocus(root, tools.focused);
  useLineFocus(root, tools.lineFocused);
  const commands = commandsFor({ root, settings, actions, tools, listening, lightbox, say });
  const catchKey = useKeys(root, listenKeys, commands, settings.keys);
  useStart(root, startAt);
  const resumed = useResume(root, resumeAt, complete);
  useFoldsOpenInPrint(root);
  return { ...text, root, resumed, reading, speech, listening, tools, columns, catchKey, said };
}

function ListenButton({ listening }: { listening: Listening }): JSX.Element {
  return (
    <IconButton
      icon="listen"
      action="listen"
      label={i18n.t('reader.listen')}
      pressed={listening.state !== undefined}
      onPress={listening.toggle}
    />
  );
}

/** The controls of reading aloud, while something is read. */
function Speaking({ listening, actions }: { listening: Listening } & Pick<ReaderProps, 'actions'>): JSX.Element | null {
  const { player, state, end } = listening;
  if (!(player && state)) return null;
  const setRate = (rate: number): void => {
    player.setRate(rate);
    actions.changeSetting('speechRate', rate);
  };
  return <ListenBar player={player} state={state} onRate={setRate} onEnd={end} />;
}

/** The reader view: one article, ready to read. */
export function Reader(props: ReaderProps): JSX.Element {
  const { article, settings, ownLook, fontFailed = false, opensOnSite, hidden, actions, pace } = props;
  const view = useView(props);
  const { root, reading, entries, lightbox, listening, tools } = view;
  const contents = entries.length >= CONTENTS_FROM && (
    <Contents {...view} article={article} current={reading.section} />
  );
  return (
    <ReaderContext.Provider value={view.context}>
      <div
        ref={root}
        class={`lede${reading.barHidden ? ' bar-hidden' : ''}${tools.focused ? ' focused' : ''}`}
        {...interfaceText()}
        {...lookOf(settings, view.columns)}
        tabIndex={-1}
        autofocus
      >
        <div class="progress" aria-hidden="true" />
        <Bar
          actions={actions}
          hasContents={Boolean(contents)}
          minutesLeft={minutesLeft(article, reading.read, pace)}
          hiddenCount={hidden.filter((entry) => entry.hidden).length}
        >
          {view.speech && <ListenButton listening={listening} />}
        </Bar>
        <ArticleView
          {...view}
          article={article}
          pace={pace}
          linkNotes={settings.linkNotes}
          actions={actions}
          contents={contents}
        />
        {tools.lineFocused && <div class="line-focus" data-part="line-focus" aria-hidden="true" />}
        {view.complete && (
          <Panels
            {...view}
            article={article}
            settings={settings}
            ownLook={ownLook}
            fontFailed={fontFailed}
            opensOnSite={opensOnSite}
            hidden={hidden}
            actions={actions}
            contents={contents}
          />
        )}
        <ResumedRow {...view.resumed} />
        <p class="announcer" role="status">
          {view.said}
        </p>
        <Speaking listening={listening} actions={actions} />
        {lightbox.at !== undefined && (
          <Lightbox figures={lightbox.figures} at={lightbox.at} show={lightbox.show} onClose={lightbox.close} />
        )}
      </div>
    </ReaderContext.Provider>
  );
}
