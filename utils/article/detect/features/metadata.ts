/** Features of what a page says of itself to machines. */
import type { PageFacts } from '../facts';

const types = ({ head }: PageFacts, names: string): number =>
  names.split(' ').reduce((sum, name) => sum + (head.types.get(name) ?? 0), 0);
const has = (text: string, pattern: RegExp): number => (pattern.test(text) ? 1 : 0);

/** 1 where `og:type` is article. */
export const openGraphArticle = ({ head }: PageFacts): number => has(head.openGraphType, /article|post/);

/** Items of products and offers. */
export const productItems = (page: PageFacts): number =>
  types(page, 'product offer aggregateoffer offercatalog productgroup');

/** Items of posts and answers; none where the questions are a company's own frequent ones. */
export const forumItems = (page: PageFacts): number =>
  page.head.types.has('faqpage') ? 0 : types(page, 'discussionforumposting qapage answer socialmediaposting');

/** 1 where the site describes itself on this page. */
export const webSiteItem = ({ head }: PageFacts): number => (head.types.has('website') ? 1 : 0);

/** JSON-LD headlines. */
export const headlines = ({ head }: PageFacts): number => head.headlines;

/** 1 with an author in a meta element. */
export const authorMeta = ({ head }: PageFacts): number =>
  has([...head.metaNames].join('\n'), /(?:author|creator)$|^byl$/m);

/** 1 where classes of `<body>` say single post or article. */
export const postClass = ({ head }: PageFacts): number =>
  has(
    head.rootClasses,
    /\b(?:single|postid-\d+|article|node-type-(?:blog|news)|story|path-(?:blog|news)|item-view|post)\b/,
  );

/** 1 where the generator is forum software. */
export const forumGenerator = ({ head }: PageFacts): number =>
  has(head.generator, /discourse|xenforo|bb|vbulletin|invision|vanilla|flarum|khoros|simple machines/);

/** 1 where the title holds a number of one to three digits: lists of ten. */
export const numberInTitle = ({ head }: PageFacts): number => has(head.title, /(?:^|\s)\d{1,3}\s/);

/** 1 where the title has two halves. */
export const colonTitle = ({ head }: PageFacts): number => has(head.title, /\S[:：] |：/);

/** 1 where the title asks or promises: how, what, why, best, tips. */
export const tellingTitle = ({ head }: PageFacts): number =>
  has(head.title, /\b(?:how|what|why|when|who|best|top|tips|ways|guide|things|review|vs)\b/i);
