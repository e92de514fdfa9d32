/** What the toolbar button of a tab shows. `describe` is pure; `draw` carries it out. */
import { i18n } from '#i18n';
import { api } from '../api';
import { counted, listText } from '../interface';
import type { PageState } from '../messages';
import type { Settings } from '../settings/table';
import type { Refusal } from './refusal';

export interface ToolbarFace {
  title: string;
  badge: string;
  dimmed: boolean;
}

const SIZES = [16, 32, 48];
const BADGE_GROUND = '#8A3324';
const BADGE_TEXT = '#FFFFFF';

function titleOf({ outcome, readerOpen }: PageState): string {
  if (readerOpen) return i18n.t('action.close');
  if (outcome === 'article') return i18n.t('action.read');
  return i18n.t(outcome === 'perhaps' ? 'action.perhaps' : 'action.noArticle');
}

/** What a click will do, what was hidden (badge: how many boxes and sections), and whether there is an article. */
export function describe(
  state: PageState,
  { showBadge, explainJudgement }: Pick<Settings, 'showBadge' | 'explainJudgement'>,
): ToolbarFace {
  const hidden = state.hidden.filter((entry) => entry.hidden);
  const notices = hidden.filter(({ kind }) => kind === 'notice').length;
  const sections = hidden.length - notices;
  const lines = [titleOf(state)];
  if (notices) lines.push(i18n.t('action.hidNotices', ...counted(notices)));
  if (sections) lines.push(i18n.t('action.foldedSections', ...counted(sections)));
  if (explainJudgement) lines.push(i18n.t('action.because', [state.outcome, listText(state.because)]));
  return {
    title: lines.join('\n'),
    badge: showBadge && hidden.length > 0 ? String(hidden.length) : '',
    dimmed: state.outcome === 'no' && !state.readerOpen,
  };
}

/** Draws a face on one tab's button; the browser resets it on navigation. Rejects when the tab is gone. */
export async function draw(tabId: number, face: ToolbarFace): Promise<void> {
  const prefix = face.dimmed ? '/icons/dimmed-' : '/icons/';
  await Promise.all([
    api.action.setTitle({ tabId, title: face.title }),
    api.action.setBadgeText({ tabId, text: face.badge }),
    api.action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND }),
    api.action.setBadgeTextColor({ tabId, color: BADGE_TEXT }),
    api.action.setIcon({ tabId, path: Object.fromEntries(SIZES.map((size) => [size, `${prefix}${size}.png`])) }),
    api.action.setPopup({ tabId, popup: '' }),
  ]);
}

/** Says on the button, and in its popup, that the browser lets no extension work on this page, and why. */
export async function drawCannotRun(tabId: number, why: Refusal): Promise<void> {
  await Promise.all([
    api.action.setTitle({ tabId, title: i18n.t('action.cannotRun') }),
    api.action.setPopup({ tabId, popup: `/cannot-run.html?${why}` }),
  ]);
}
