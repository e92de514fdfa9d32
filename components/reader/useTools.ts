import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { settingLabel } from '@/components/settings/labels';
import { numberText } from '@/utils/interface';
import type { Player } from '@/utils/reading/speech/player';
import { type Settings, settingTable } from '@/utils/settings/table';
import type { ReaderActions } from './contract';
import { stepSection, togglePanel } from './navigation';
import { useAutoScroll } from './useAutoScroll';
import type { Commands } from './useKeys';
import type { LightboxState } from './useLightbox';
import type { Listening } from './useListen';

/** About the pace of reading at the usual measure. */
const LINES_PER_MINUTE = 16;

export interface Tools {
  /** All but the paragraph being read is dimmed. */
  focused: boolean;
  toggleFocus(): void;
  /** A band of a few lines stays bright. */
  lineFocused: boolean;
  toggleLineFocus(): void;
  scrolling: boolean;
  toggleScroll(): void;
}

/** The helpers of reading that a reader switches on and off. */
export function useTools(root: RefObject<HTMLElement | null>): Tools {
  const [focused, setFocused] = useState(false);
  const [lineFocused, setLineFocused] = useState(false);
  const [scrolling, setScrolling] = useState(false);
  const stop = useCallback(() => setScrolling(false), []);
  useAutoScroll(root, scrolling ? LINES_PER_MINUTE : undefined, stop);
  return {
    focused,
    toggleFocus: () => setFocused(!focused),
    lineFocused,
    toggleLineFocus: () => setLineFocused(!lineFocused),
    scrolling,
    toggleScroll: () => setScrolling(!scrolling),
  };
}

interface CommandTargets {
  root: RefObject<HTMLElement | null>;
  settings: Settings;
  actions: ReaderActions;
  tools: Tools;
  listening: Listening;
  lightbox: LightboxState;
  /** Tells those who listen to a screen reader what a key has done. */
  say(text: string): void;
}

function resize({ settings, actions, say }: CommandTargets, by: 1 | -1): void {
  const { min, max, step } = settingTable.textSize;
  const size = Math.min(max, Math.max(min, settings.textSize + by * step));
  actions.changeSetting('textSize', size);
  say(i18n.t('reader.nowIs', [settingLabel('textSize'), numberText(size)]));
}

function sayState({ say }: CommandTargets, name: string, on: boolean): void {
  say(i18n.t('reader.nowIs', [name, i18n.t(on ? 'reader.on' : 'reader.off')]));
}

function speaking(player: Player): Commands {
  return {
    playPause: () => player.toggle(),
    nextSentence: () => player.step(1, 'sentence'),
    previousSentence: () => player.step(-1, 'sentence'),
    nextParagraph: () => player.step(1, 'paragraph'),
    previousParagraph: () => player.step(-1, 'paragraph'),
  };
}

/** What each key command does now. */
export function commandsFor(targets: CommandTargets): Commands {
  const { root, tools, listening, lightbox } = targets;
  const panel = (id: string) => (): void => togglePanel(root.current, id);
  const { at, figures } = lightbox;
  if (at !== undefined) {
    return {
      nextPicture: () => lightbox.show(Math.min(figures.length - 1, at + 1)),
      previousPicture: () => lightbox.show(Math.max(0, at - 1)),
    };
  }
  return {
    nextSection: () => stepSection(root.current, 1),
    previousSection: () => stepSection(root.current, -1),
    contents: panel('contents'),
    settings: panel('settings'),
    menu: panel('menu'),
    help: panel('help'),
    larger: () => resize(targets, 1),
    smaller: () => resize(targets, -1),
    listen: listening.toggle,
    ...(listening.player && speaking(listening.player)),
    focus: () => {
      tools.toggleFocus();
      sayState(targets, i18n.t('reader.keys.focus'), !tools.focused);
    },
    lineFocus: () => {
      tools.toggleLineFocus();
      sayState(targets, i18n.t('reader.keys.lineFocus'), !tools.lineFocused);
    },
    scroll: () => {
      tools.toggleScroll();
      sayState(targets, i18n.t('reader.keys.scroll'), !tools.scrolling);
    },
  };
}
