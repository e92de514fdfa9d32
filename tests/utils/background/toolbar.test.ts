import { expect, test } from 'vitest';
import { describe } from '@/utils/background/toolbar';
import type { HidingKind, HidingSummary } from '@/utils/hiding/ledger';
import type { PageState } from '@/utils/messages';
import { defaultSettings, type Settings } from '@/utils/settings/table';

const entry = (kind: HidingKind, hidden = true): HidingSummary => ({ id: 1, kind, reasons: [], hidden });
const page = (state: Partial<PageState>): PageState => ({
  outcome: 'article',
  because: ['datedPath', 'slugWords'],
  hidden: [],
  readerOpen: false,
  settled: true,
  ...state,
});

const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaultSettings(), ...more });

test.each([
  ['an article', page({}), 'Read this article', '', false],
  ['a doubtful page', page({ outcome: 'perhaps' }), 'Read this page', '', false],
  ['no article', page({ outcome: 'no' }), 'No article found on this page', '', true],
  ['an open reader', page({ readerOpen: true }), 'Close the reader', '', false],
  ['an open reader on no article', page({ outcome: 'no', readerOpen: true }), 'Close the reader', '', false],
  ['one notice', page({ hidden: [entry('notice')] }), 'Read this article\n1 notice hidden', '1', false],
  [
    'a notice and comments',
    page({ hidden: [entry('notice'), entry('comments')] }),
    'Read this article\n1 notice hidden\n1 section folded',
    '2',
    false,
  ],
  ['all shown again', page({ hidden: [entry('notice', false)] }), 'Read this article', '', false],
])('%s', (_name, state, title, badge, dimmed) => expect(describe(state, settings())).toEqual({ title, badge, dimmed }));

test('the badge can be switched off, the title still tells', () => {
  expect(describe(page({ hidden: [entry('notice')] }), settings({ showBadge: false }))).toMatchObject({
    badge: '',
    title: 'Read this article\n1 notice hidden',
  });
});

test('the tooltip explains the judgement, only where it is asked to', () => {
  expect(describe(page({}), settings({ explainJudgement: true })).title).toBe(
    'Read this article\narticle because: datedPath, slugWords',
  );
  expect(describe(page({}), settings()).title).not.toContain('because');
});
