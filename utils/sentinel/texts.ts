/** The words Lede puts into pages, in the language of the interface. */
import { i18n } from '#i18n';
import type { ClutterKind } from '../clutter/kinds';
import type { FoldTexts } from '../comments/fold';

const language = (): string => i18n.t('language');

const buttons = () => ({ language: language(), show: i18n.t('page.show'), hide: i18n.t('page.hide') });

export const commentTexts = (): FoldTexts => ({
  sentence: (count) =>
    count === undefined
      ? i18n.t('page.comments')
      : i18n.t('page.commentCount', count, [count.toLocaleString(language())]),
  ...buttons(),
});

export const clutterTexts = (kind: ClutterKind) => ({ sentence: i18n.t(`page.${kind}`), ...buttons() });

export const noticeTexts = () => ({
  language: language(),
  label: i18n.t('page.notice'),
  asks: i18n.t('page.noticeAsks'),
  show: i18n.t('page.show'),
  close: i18n.t('page.close'),
});
