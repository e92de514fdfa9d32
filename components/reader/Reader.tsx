import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Blocks } from '@/components/blocks';
import { arrange } from '@/utils/reading/arrange';
import { languageTag, scriptGroup } from '@/utils/reading/language';
import { outline } from '@/utils/reading/outline';
import type { Settings } from '@/utils/settings/table';
import { fonts } from '@/utils/themes/fonts';
import { Bar } from './Bar';
import { Contents } from './Contents';
import { contextOf, ReaderContext } from './context';
import type { ReaderProps } from './contract';
import { Foot } from './Foot';
import { Head } from './Head';
import { HiddenMenu } from './HiddenMenu';
import { Doubts, Withheld } from './Notices';
import { Panel } from './Panel';
import { SettingsPanel } from './SettingsPanel';
import { useFoldsOpenInPrint } from './useFoldsOpenInPrint';
import { useReading } from './useReading';

/** Below this many sections a contents list only repeats what is in sight. */
const CONTENTS_FROM = 2;

function look({ font, textSize, width, lineHeight }: Settings): Record<`--${string}`, string> {
  return {
    '--text-font': fonts[font],
    '--text-size': `${textSize}px`,
    '--width': String(width),
    '--line-height': String(lineHeight),
  };
}

/** Those parts that the reader brought back. */
function useBroughtBack(): [ReadonlySet<string>, (id: string) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setIds((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  return [ids, toggle];
}

function jumpTo(root: HTMLElement | null, id: string): void {
  const target = root?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

function useStart(root: { current: HTMLElement | null }, startAt: number | undefined): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    if (startAt === undefined) return;
    const blocks = [...element.querySelectorAll('[data-source]')];
    blocks
      .findLast((block) => Number(block.getAttribute('data-source')) <= startAt)
      ?.scrollIntoView({ block: 'start' });
  }, []);
}

/** The reader view: one article, ready to read. */
export function Reader({ article, settings, hidden, startAt, actions }: ReaderProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const [broughtBack, toggle] = useBroughtBack();
  const { updates, blocks } = useMemo(() => arrange(article, broughtBack), [article, broughtBack]);
  const entries = useMemo(() => outline(blocks), [blocks]);
  const context = useMemo(() => contextOf(article), [article]);
  const { barHidden, section } = useReading(root, actions.placeChanged);
  useStart(root, startAt);
  useFoldsOpenInPrint(root);
  const hasContents = entries.length >= CONTENTS_FROM;
  const go = (id: string): void => jumpTo(root.current, id);
  const contents = hasContents && <Contents entries={entries} current={section} go={go} />;
  const stillHidden = hidden.filter((entry) => entry.hidden).length;
  return (
    <ReaderContext.Provider value={context}>
      <div
        ref={root}
        class={barHidden ? 'lede bar-hidden' : 'lede'}
        data-theme={settings.theme}
        style={look(settings)}
        tabIndex={-1}
        autofocus
      >
        <div class="progress" aria-hidden="true" />
        <Bar actions={actions} hasContents={hasContents} hiddenCount={stillHidden} />
        <div class="page">
          {contents && <div class="margin">{contents}</div>}
          <main>
            <article
              lang={languageTag(article.language)}
              dir={article.direction}
              data-script={scriptGroup(article.language)}
              aria-labelledby="title"
            >
              <Head article={article} />
              <Doubts article={article} />
              <Blocks blocks={updates} />
              <div class="text">
                <Blocks blocks={blocks} />
              </div>
              <Withheld article={article} />
            </article>
            <Foot article={article} broughtBack={broughtBack} toggle={toggle} actions={actions} />
          </main>
        </div>
        {contents && (
          <Panel id="contents" label={i18n.t('reader.contents')}>
            {contents}
          </Panel>
        )}
        <Panel id="settings" label={i18n.t('reader.appearance')}>
          <SettingsPanel settings={settings} actions={actions} />
        </Panel>
        <Panel id="menu" label={i18n.t('reader.menu')}>
          <HiddenMenu hidden={hidden} actions={actions} />
        </Panel>
      </div>
    </ReaderContext.Provider>
  );
}
