/** Features of what a page says of itself to machines. */
import type { PageFacts } from '../facts';

const types = ({ head }: PageFacts, pattern: RegExp): number => {
  let sum = 0;
  for (const [type, count] of head.types) if (pattern.test(type)) sum += count;
  return sum;
};
const meta = ({ head }: PageFacts, pattern: RegExp): number => (pattern.test(head.metaNames) ? 1 : 0);
const property = ({ head }: PageFacts, name: string): number => head.properties.get(name) ?? 0;

const ARTICLE = /^(?:\w*article|blogposting|report|liveblogposting|\w*review|recipe|posting|webpageelement)$/;

/** 1 where `og:type` is article. */
export const openGraphArticle = ({ head }: PageFacts): number => (/article|post/.test(head.openGraphType) ? 1 : 0);
/** 1 where `og:type` is website. */
export const openGraphWebsite = ({ head }: PageFacts): number => (head.openGraphType === 'website' ? 1 : 0);
/** 1 where `og:type` is a product. */
export const openGraphProduct = ({ head }: PageFacts): number => (/product/.test(head.openGraphType) ? 1 : 0);
/** 1 where there is one JSON-LD or microdata item of an article type. */
export const oneArticleItem = (page: PageFacts): number => {
  const found = types(page, ARTICLE);
  return found > 0 && found < 3 ? 1 : 0;
};
/** JSON-LD or microdata items of article types. */
export const articleItems = (page: PageFacts): number => types(page, ARTICLE);
/** Items of types of news. */
export const newsItems = (page: PageFacts): number =>
  types(page, /^(?:\w*newsarticle|liveblogposting|reportagenews\w*)$/);
/** Items of products and offers. */
export const productItems = (page: PageFacts): number =>
  types(page, /^(?:product|\w*offer|offercatalog|productgroup|individualproduct)$/);
/** Items of lists and collections. */
export const listItems = (page: PageFacts): number =>
  types(page, /^(?:itemlist|collectionpage|searchresultspage|offercatalog|blog|datafeed)$/);
/** Items of forum posts, questions and answers. */
export const forumItems = (page: PageFacts): number =>
  types(page, /^(?:discussionforumposting|qapage|answer|socialmediaposting)$/) - types(page, /^faqpage$/) * 100;
/** 1 where the page says it is a thread or a question. */
export const threadItem = (page: PageFacts): number => (types(page, /^(?:discussionforumposting|qapage)$/) ? 1 : 0);
/** Items of frequent questions. */
export const questionItems = (page: PageFacts): number => types(page, /^(?:faqpage)$/);
/** Items of businesses, services, courses, events, software, jobs. */
export const businessItems = (page: PageFacts): number =>
  types(
    page,
    /^(?:service|localbusiness|softwareapplication|webapplication|course|event|jobposting|professionalservice|\w*store|\w*business|aggregaterating|educationalorganization|collegeoruniversity|videogame|mobileapplication)$/,
  );
/** Items of technical documentation. */
export const technicalItems = (page: PageFacts): number => types(page, /^(?:techarticle|apireference|howto)$/);
/** Items of persons. */
export const personItems = (page: PageFacts): number => types(page, /^person$/);
/** 1 where only general page types are named. */
export const webPageItem = (page: PageFacts): number =>
  types(page, /^(?:webpage|itempage|aboutpage|contactpage)$/) ? 1 : 0;
/** 1 where the site says it is a searchable site here. */
export const webSiteItem = (page: PageFacts): number => (types(page, /^website$/) ? 1 : 0);
/** JSON-LD headlines. */
export const headlines = (page: PageFacts): number => property(page, 'headline');
/** JSON-LD article bodies and word counts. */
export const bodyProperty = (page: PageFacts): number => property(page, 'articlebody') + property(page, 'wordcount');
/** JSON-LD publishing dates. */
export const publishedProperty = (page: PageFacts): number => property(page, 'datepublished');
/** JSON-LD authors. */
export const authorProperty = (page: PageFacts): number => property(page, 'author');
/** JSON-LD prices. */
export const priceProperty = (page: PageFacts): number => property(page, 'price');
/** JSON-LD section of a story. */
export const sectionProperty = (page: PageFacts): number => property(page, 'articlesection');
/** 1 with a meta publishing date. */
export const publishedMeta = (page: PageFacts): number =>
  meta(
    page,
    / (?:article:published_time|datepublished|publish[-_.]?date|pubdate|date|dc\.date[\w.]*|sailthru\.date|parsely-pub-date|article\.published|publication_date|cxenseparse:recs:publishtime|og:published_time|release_date) /,
  );
/** 1 with a meta author. */
export const authorMeta = (page: PageFacts): number =>
  meta(page, / (?:author|article:author|byl|dc\.creator|parsely-author|sailthru\.author|twitter:creator) /);
/** 1 with the reading-time labels that blog software puts into cards. */
export const readingTimeMeta = (page: PageFacts): number => meta(page, / twitter:(?:label1|data1) /);
/** 1 with a meta section or tags of a story. */
export const sectionMeta = (page: PageFacts): number =>
  meta(page, / (?:article:section|article:tag|news_keywords|parsely-section) /);
/** 1 with a meta modification date. */
export const modifiedMeta = (page: PageFacts): number =>
  meta(page, / (?:article:modified_time|og:updated_time|last-modified|datemodified) /);
/** 1 with a meta price. */
export const priceMeta = (page: PageFacts): number => meta(page, / (?:(?:product|og):price:\w+|product:\S+) /);

const root = ({ head }: PageFacts, pattern: RegExp): number => (pattern.test(head.rootClasses) ? 1 : 0);
const generator = ({ head }: PageFacts, pattern: RegExp): number => (pattern.test(head.generator) ? 1 : 0);

/** 1 where classes of `<body>` say single post or article. */
export const postClass = (page: PageFacts): number =>
  root(
    page,
    /\b(?:single|single-post|postid-\d+|single-\w*post|article|post-template\S*|node-type-(?:article|blog|news)\S*|page-article|article-page|blog-post|story|path-(?:blog|news)|item-view|post)\b/,
  );
/** 1 where classes of `<body>` say page of a site rather than post. */
export const pageClass = (page: PageFacts): number =>
  root(page, /\b(?:page-template\S*|page-id-\d+|landing|page-node-type-(?:page|landing)\S*)\b/);
/** 1 where classes of `<body>` say list. */
export const listClass = (page: PageFacts): number =>
  root(
    page,
    /\b(?:archive|category|tag|blog|home|front|search|collection|listing|index|hfeed|author|frontpage|template-collection|tax-\S+|home-page|homepage)\b/,
  );
/** 1 where classes of `<body>` say shop. */
export const shopClass = (page: PageFacts): number =>
  root(page, /woocommerce|product|template-product|catalog|\bshop|checkout|cart/);
/** 1 where classes of the root say forum. */
export const forumClass = (page: PageFacts): number =>
  root(
    page,
    /forum|topic|thread|question|phpbb|vbulletin|discourse|\bxf\b|viewtopic|ips(?:app|_)|discussion|message-board|bbpress/,
  );
/** 1 where classes of the root say documentation. */
export const documentationClass = (page: PageFacts): number =>
  root(page, /docs|docusaurus|mediawiki|ns-0|sphinx|rtd|wiki|book|reference|gitbook/);
/** 1 where the generator is forum software. */
export const forumGenerator = (page: PageFacts): number =>
  generator(
    page,
    /discourse|xenforo|phpbb|vbulletin|invision|vanilla|mybb|smf|nodebb|flarum|fluxbb|khoros|lithium|higher ?logic|bbpress|simple machines/,
  );
/** 1 where the generator makes documentation. */
export const documentationGenerator = (page: PageFacts): number =>
  generator(
    page,
    /docusaurus|sphinx|mkdocs|mediawiki|gitbook|doxygen|vitepress|javadoc|asciidoctor|docutils|starlight|antora|mdbook|dokuwiki|rustdoc/,
  );
/** 1 where the generator writes blogs. */
export const blogGenerator = (page: PageFacts): number =>
  generator(page, /wordpress|ghost|blogger|hugo|jekyll|substack|medium|eleventy|hexo|pelican|movable/);

/** 1 where a page says article but has neither date nor headline: what SEO plugins say of every page. */
export const undatedArticle = (page: PageFacts): number =>
  openGraphArticle(page) && !publishedMeta(page) && !articleItems(page) ? 1 : 0;
/** 1 where a page says article and has a date or an item that agrees. */
export const datedArticle = (page: PageFacts): number =>
  openGraphArticle(page) && (publishedMeta(page) || publishedProperty(page)) ? 1 : 0;
/** 1 with an AMP version. */
export const ampLink = ({ head }: PageFacts): number => (head.relations.includes(' amphtml ') ? 1 : 0);
/** 1 with a page before or after in the head. */
export const nextLink = ({ head }: PageFacts): number => (/ (?:next|prev) /.test(head.relations) ? 1 : 0);
/** 1 with a feed. */
export const feedLink = ({ head }: PageFacts): number => (/ feed /.test(head.relations) ? 1 : 0);
/** 1 where the canonical address is the front of the site. */
export const wikiLink = ({ head }: PageFacts): number => (/ (?:edituri|edit) /.test(head.relations) ? 1 : 0);
