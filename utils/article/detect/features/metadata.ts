/** Features of what a page says of itself to machines. */
import type { PageFacts } from '../facts';

const types = ({ head }: PageFacts, names: string): number =>
  names.split(' ').reduce((sum, name) => sum + (head.types.get(name) ?? 0), 0);
const has = (text: string, pattern: RegExp): number => (pattern.test(text) ? 1 : 0);

/** 1 where `og:type` is article. */
export const openGraphArticle = ({ head }: PageFacts): number => has(head.openGraphType, /article|post/);

/** 1 where `og:type` is a product. */
export const openGraphProduct = ({ head }: PageFacts): number => has(head.openGraphType, /product/);

/** JSON-LD or microdata items of types of news. */
export const newsItems = (page: PageFacts): number =>
  types(
    page,
    'newsarticle analysisnewsarticle reportagenewsarticle opinionnewsarticle backgroundnewsarticle liveblogposting',
  );

/** Items of products and offers. */
export const productItems = (page: PageFacts): number =>
  types(page, 'product offer aggregateoffer offercatalog productgroup');

/** Items of posts and answers; none where the questions are a company's own frequent ones. */
export const forumItems = (page: PageFacts): number =>
  page.head.types.has('faqpage') ? 0 : types(page, 'discussionforumposting qapage answer socialmediaposting');

/** 1 where the page says it is a thread, or a question with answers. */
export const threadItem = (page: PageFacts): number => (types(page, 'discussionforumposting qapage') ? 1 : 0);

/** 1 where the site describes itself on this page. */
export const webSiteItem = ({ head }: PageFacts): number => (head.types.has('website') ? 1 : 0);

/** JSON-LD headlines. */
export const headlines = ({ head }: PageFacts): number => head.headlines;

const named = ({ head }: PageFacts, says: (name: string) => boolean): number => {
  for (const name of head.metaNames) if (says(name)) return 1;
  return 0;
};

/** 1 with a publishing date in a meta element. */
export const publishedMeta = (page: PageFacts): number =>
  named(page, (name) => name.includes('publish') || name.includes('pubdate') || name.endsWith('date'));

/** 1 with an author in a meta element. */
export const authorMeta = (page: PageFacts): number =>
  named(page, (name) => name.endsWith('author') || name.endsWith('creator') || name === 'byl');

/** 1 where cards for social networks carry a line of their own: "Written by", "Reading time". */
export const labelMeta = (page: PageFacts): number => named(page, (name) => name === 'twitter:label1');

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

/** 1 where the title has two halves. */
export const colonTitle = ({ head }: PageFacts): number => has(head.title, /\S[:：] |：/);

/** Items of people: authors. */
export const personItems = (page: PageFacts): number => types(page, 'person');

/** 1 where the title asks or promises: how, what, why, best, tips. */
export const tellingTitle = ({ head }: PageFacts): number =>
  has(head.title, /\b(?:how|what|why|when|who|best|top|tips|ways|guide|things|review|vs)\b/i);
