/** Features of the build of the body: links, controls, headings, repeats, names of elements. */
import type { PageFacts } from '../facts';
import type { NameKind } from '../names';
import type { Repeat } from '../tally';

const heading = ({ body }: PageFacts, level: number): number => body.headings[level - 1] ?? 0;
const named = ({ body }: PageFacts, kind: NameKind): number => body.names[kind] ?? 0;

function most({ body }: PageFacts, value: (repeat: Repeat) => number): number {
  let found = 0;
  for (const repeat of body.repeats.values()) found = Math.max(found, value(repeat));
  return found;
}

/** Links. */
export const links = ({ body }: PageFacts): number => body.links;
/** Links for a thousand letters of prose. */
export const linksPerProse = ({ body }: PageFacts): number => (body.links * 1000) / (body.proseChars + 500);
/** Pictures for a thousand letters of prose. */
export const imagesPerProse = ({ body }: PageFacts): number => (body.images * 1000) / (body.proseChars + 500);
/** Pictures. */
export const images = ({ body }: PageFacts): number => body.images;
/** Buttons and inputs. */
export const controls = ({ body }: PageFacts): number => body.controls;
/** Inputs. */
export const inputs = ({ body }: PageFacts): number => body.inputs;
/** Forms. */
export const forms = ({ body }: PageFacts): number => body.forms;
/** `<article>` elements. */
export const articleElements = ({ body }: PageFacts): number => body.articles;
/** 1 with one `<article>` element. */
export const oneArticleElement = ({ body }: PageFacts): number => (body.articles === 1 ? 1 : 0);
/** `<time>` elements. */
export const timeElements = ({ body }: PageFacts): number => body.times;
/** Tables. */
export const tables = ({ body }: PageFacts): number => body.tables;
/** List items outside navigation. */
export const listedItems = ({ body }: PageFacts): number => body.listItems;
/** Headings of the first level. */
export const firstHeadings = (page: PageFacts): number => heading(page, 1);
/** Headings of the second level. */
export const secondHeadings = (page: PageFacts): number => heading(page, 2);
/** Headings of the third level. */
export const thirdHeadings = (page: PageFacts): number => heading(page, 3);
/** Headings below that. */
export const lowHeadings = (page: PageFacts): number => heading(page, 4) + heading(page, 5) + heading(page, 6);
/** Share of headings that are links. */
export const linkedHeadingShare = ({ body }: PageFacts): number =>
  body.linkedHeadings / (body.headings.reduce((a, b) => a + b, 0) + 1);
/** Headings that are links. */
export const linkedHeadings = ({ body }: PageFacts): number => body.linkedHeadings;
/** Headings that ask. */
export const questionHeadings = ({ body }: PageFacts): number => body.questionHeadings;
/** Headings for a thousand letters of prose. */
export const headingsPerProse = ({ body }: PageFacts): number =>
  (body.headings.reduce((a, b) => a + b, 0) * 1000) / (body.proseChars + 500);
/** Prices. */
export const prices = ({ body }: PageFacts): number => body.prices;
/** Short texts with a year. */
export const dates = ({ body }: PageFacts): number => body.dates;
/** Telephone links. */
export const telephones = ({ body }: PageFacts): number => body.telephones;
/** Cards: most repeats of one class that mostly link. */
export const cards = (page: PageFacts): number =>
  most(page, (r) => (r.linkChars > r.chars * 0.4 && r.headings + r.images >= r.count ? r.count : 0));
/** Share of the text that cards of one class hold. */
export const cardShare = (page: PageFacts): number =>
  most(page, (r) => (r.count > 3 && r.linkChars > r.chars * 0.4 && r.images + r.headings >= r.count ? r.chars : 0)) /
  (page.body.chars + 1);
/** Posts: most repeats of one class with prose and a time. */
export const posts = (page: PageFacts): number =>
  most(page, (r) => (r.count > 1 && r.times >= r.count * 0.7 && r.prose >= r.count * 0.4 ? r.count : 0));
/** Share of the text in the greatest repeat with prose. */
export const repeatedProseShare = (page: PageFacts): number =>
  most(page, (r) => (r.count > 2 && r.prose >= r.count * 0.5 ? r.chars : 0)) / (page.body.chars + 1);
/** Repeats with picture. */
export const pictureRepeats = (page: PageFacts): number => most(page, (r) => (r.images >= r.count * 0.8 ? r.count : 0));
/** Elements named as comments. */
export const commentNames = (page: PageFacts): number => named(page, 'comment');
/** Elements named as byline. */
export const bylineNames = (page: PageFacts): number => named(page, 'byline');
/** Elements named as date. */
export const dateNames = (page: PageFacts): number => named(page, 'date');
/** Elements named as price. */
export const priceNames = (page: PageFacts): number => named(page, 'price');
/** Elements named as cart. */
export const cartNames = (page: PageFacts): number => named(page, 'cart');
/** Elements named as pager. */
export const pagerNames = (page: PageFacts): number => named(page, 'pager');
/** Elements named as button. */
export const actionNames = (page: PageFacts): number => named(page, 'action');
/** Elements named as card. */
export const cardNames = (page: PageFacts): number => named(page, 'card');
/** Elements named as post of a thread. */
export const postNames = (page: PageFacts): number => named(page, 'post');
/** Elements named as vote. */
export const voteNames = (page: PageFacts): number => named(page, 'vote');
/** Elements named as table of contents. */
export const contentsNames = (page: PageFacts): number => named(page, 'contents');
/** Elements named as sharing. */
export const shareNames = (page: PageFacts): number => named(page, 'share');
/** Elements named as rating. */
export const ratingNames = (page: PageFacts): number => named(page, 'rating');
/** Elements named as filter. */
export const filterNames = (page: PageFacts): number => named(page, 'filter');
/** Elements named as body of an article. */
export const articleBodyNames = (page: PageFacts): number => named(page, 'articleBody');
/** Elements named as user. */
export const userNames = (page: PageFacts): number => named(page, 'user');
/** Elements named as related. */
export const relatedNames = (page: PageFacts): number => named(page, 'related');
/** Elements named as tags. */
export const tagNames = (page: PageFacts): number => named(page, 'tags');
/** Elements named as hero, carousel, testimonial. */
export const heroNames = (page: PageFacts): number => named(page, 'hero');
/** Elements named as card for each run of prose. */
export const cardsPerProse = ({ body }: PageFacts): number => (body.names.card ?? 0) / (body.prose + 3);
/** Buttons for each run of prose. */
export const actionsPerProse = ({ body }: PageFacts): number =>
  ((body.names.action ?? 0) + body.controls) / (body.prose + 3);
/** Names of banners and carousels for each run of prose. */
export const heroPerProse = ({ body }: PageFacts): number => (body.names.hero ?? 0) / (body.prose + 3);

const NEAR_TITLE = 350;
const near = (at: number[], title: number): number =>
  at.some((place) => Math.abs(place - title) < NEAR_TITLE) ? 1 : 0;
/** 1 with a date next to the title. */
export const dateNearTitle = ({ body }: PageFacts): number => near(body.dateAt, body.titleAt);
/** 1 with a byline next to the title. */
export const bylineNearTitle = ({ body }: PageFacts): number => near(body.bylineAt, body.titleAt);
/** Links to authors. */
export const authorLinks = ({ body }: PageFacts): number => body.authorLinks;
/** Links to edit the page. */
export const editLinks = ({ body }: PageFacts): number => body.editLinks;
/** Labels in minutes. */
export const minuteLabels = ({ body }: PageFacts): number => body.minutes;
