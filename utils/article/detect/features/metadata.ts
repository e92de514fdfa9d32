/** Features of what a page says of itself to machines. */
import type { PageFacts } from '../facts';

const types = ({ head }: PageFacts, pattern: RegExp): number => {
  let sum = 0;
  for (const [type, count] of head.types) if (pattern.test(type)) sum += count;
  return sum;
};
const has = (text: string, pattern: RegExp): number => (pattern.test(text) ? 1 : 0);

/** 1 where `og:type` is article. */
export const openGraphArticle = ({ head }: PageFacts): number => has(head.openGraphType, /article|post/);

/** 1 where `og:type` is a product. */
export const openGraphProduct = ({ head }: PageFacts): number => has(head.openGraphType, /product/);

/** JSON-LD or microdata items of types of news. */
export const newsItems = (page: PageFacts): number => types(page, /newsarticle$|^liveblogposting$/);

/** Items of products and offers. */
export const productItems = (page: PageFacts): number =>
  types(page, /^(?:product|\w*offer|offercatalog|productgroup)$/);

/** Items of lists and collections. */
export const listItems = (page: PageFacts): number =>
  types(page, /^(?:itemlist|collectionpage|searchresultspage|blog)$/);

/** Items of posts and answers; none where the questions are a company's own frequent ones. */
export const forumItems = (page: PageFacts): number =>
  page.head.types.has('faqpage') ? 0 : types(page, /^(?:discussionforumposting|qapage|answer|socialmediaposting)$/);

/** 1 where the page says it is a thread, or a question with answers. */
export const threadItem = (page: PageFacts): number => (types(page, /^(?:discussionforumposting|qapage)$/) ? 1 : 0);

/** 1 where the site describes itself on this page. */
export const webSiteItem = ({ head }: PageFacts): number => (head.types.has('website') ? 1 : 0);

/** JSON-LD headlines. */
export const headlines = ({ head }: PageFacts): number => head.headlines;

/** 1 with a publishing date in a meta element. */
export const publishedMeta = ({ head }: PageFacts): number =>
  has(
    head.metaNames,
    / (?:\S*publish\S*(?:time|date)\S*|(?:article\.|date)published|pubdate|date|\S+\.date|parsely-pub-date|release_date) /,
  );

/** 1 with an author in a meta element. */
export const authorMeta = ({ head }: PageFacts): number => has(head.metaNames, / (?:\S*author|byl|\S+[.:]creator) /);

/** 1 where classes of `<body>` say single post or article. */
export const postClass = ({ head }: PageFacts): number =>
  has(
    head.rootClasses,
    /\b(?:single|postid-\d+|article|node-type-(?:blog|news)|story|path-(?:blog|news)|item-view|post)\b/,
  );

/** 1 where they say documentation. */
export const documentationClass = ({ head }: PageFacts): number =>
  has(head.rootClasses, /docs|docusaurus|mediawiki|ns-0|sphinx|rtd|wiki|book|reference/);

/** 1 where the generator is forum software. */
export const forumGenerator = ({ head }: PageFacts): number =>
  has(head.generator, /discourse|xenforo|bb|vbulletin|invision|vanilla|flarum|khoros|simple machines/);

/** 1 where the title holds a number of one to three digits: lists of ten. */
export const numberInTitle = ({ head }: PageFacts): number => has(head.title, /(?:^|\s)\d{1,3}\s/);

/** 1 where the title holds a year of this century. */
export const yearInTitle = ({ head }: PageFacts): number => has(head.title, /\b20[0-4]\d\b/);

/** 1 where the title has two halves. */
export const colonTitle = ({ head }: PageFacts): number => has(head.title, /\S[:：] |：/);
