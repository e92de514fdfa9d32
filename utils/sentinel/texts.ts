/** The words Lede puts into pages, in the language of the interface. */
import { i18n } from '#i18n';
import type { ClutterKind } from '../clutter/kinds';
import type { FoldTexts } from '../comments/fold';

const language = (): string => i18n.t('language');

/** A page's first question for a text stops it until the browser has answered: most pages get no row and ask none. */
const rowTexts = (sentence: FoldTexts['sentence']): FoldTexts => ({
  sentence,
  get language() {
    return language();
  },
  get show() {
    return i18n.t('page.show');
  },
  get hide() {
    return i18n.t('page.hide');
  },
});

export const commentTexts = rowTexts((count) =>
  count === undefined
    ? i18n.t('page.comments')
    : i18n.t('page.commentCount', count, [count.toLocaleString(language())]),
);

export const clutterTexts = (kind: ClutterKind): FoldTexts => rowTexts(() => i18n.t(`page.${kind}`));

export const noticeTexts = () => ({
  language: language(),
  label: i18n.t('page.notice'),
  asks: i18n.t('page.noticeAsks'),
  show: i18n.t('page.show'),
  close: i18n.t('page.close'),
});
