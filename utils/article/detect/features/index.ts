import type { PageFacts } from '../facts';
import {
  datedPath,
  documentationHost,
  documentationPath,
  forumHost,
  forumPath,
  frontPage,
  pathDepth,
  servicePath,
  shopPath,
  slugWords,
  storyPath,
} from './address';
import {
  authorMeta,
  colonTitle,
  forumGenerator,
  forumItems,
  headlines,
  numberInTitle,
  openGraphArticle,
  postClass,
  productItems,
  tellingTitle,
  webSiteItem,
} from './metadata';
import {
  actionsPerProse,
  authorLinks,
  bylineNearTitle,
  dateNearTitle,
  dates,
  oneArticleElement,
  postNames,
  shareLinks,
} from './structure';
import { concentration, proseShare, quoteRate, scatter } from './text';

/** One trait of a page as a number, in its own unit; never negative. 0: the page lacks it, or it cannot be known. */
export type Feature = (page: PageFacts) => number;

/** All features by id. The order is that of the fitted weights: run `npm run fit` after any change. */
export const features = {
  frontPage,
  pathDepth,
  slugWords,
  datedPath,
  storyPath,
  shopPath,
  forumPath,
  documentationPath,
  servicePath,
  forumHost,
  documentationHost,
  openGraphArticle,
  productItems,
  forumItems,
  webSiteItem,
  headlines,
  authorMeta,
  postClass,
  forumGenerator,
  numberInTitle,
  colonTitle,
  tellingTitle,
  dateNearTitle,
  bylineNearTitle,
  authorLinks,
  oneArticleElement,
  actionsPerProse,
  postNames,
  shareLinks,
  dates,
  proseShare,
  concentration,
  scatter,
  quoteRate,
} satisfies Record<string, Feature>;
