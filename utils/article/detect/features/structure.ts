/** Features of the build of the body: links, controls, headings, repeats, names of elements. */
import type { PageFacts } from '../facts';
import type { NameKind } from '../names';
import type { Repeat } from '../tally';

/** Letters of text between the title and what belongs to it. */
const NEAR_TITLE = 350;

const named = ({ body }: PageFacts, kind: NameKind): number => body.names.get(kind) ?? 0;
const near = (places: number[], title: number): number =>
  places.some((place) => Math.abs(place - title) < NEAR_TITLE) ? 1 : 0;
const isCard = ({ count, chars, linkChars, headings, images }: Repeat): boolean =>
  count > 2 && linkChars > chars * 0.4 && headings + images >= count;

function most({ body }: PageFacts, value: (repeat: Repeat) => number): number {
  let found = 0;
  for (const repeat of body.repeats.values()) if (isCard(repeat)) found = Math.max(found, value(repeat));
  return found;
}

/** Cards (linked text with heading or picture): most of one class. */
export const cards = (page: PageFacts): number => most(page, ({ count }) => count);

/** Share of the text that cards of one class hold. */
export const cardShare = (page: PageFacts): number => most(page, ({ chars }) => chars) / (page.body.chars + 1);

/** 1 with a date next to the title. */
export const dateNearTitle = ({ body }: PageFacts): number => near(body.dateAt, body.titleAt);

/** 1 with a byline next to the title. */
export const bylineNearTitle = ({ body }: PageFacts): number => near(body.bylineAt, body.titleAt);

/** Links to authors. */
export const authorLinks = ({ body }: PageFacts): number => body.authorLinks;

/** Links to edit the page. */
export const editLinks = ({ body }: PageFacts): number => body.editLinks;

/** Buttons and inputs. */
export const controls = ({ body }: PageFacts): number => body.controls;

/** 1 with one `<article>` element. */
export const oneArticleElement = ({ body }: PageFacts): number => (body.articles === 1 ? 1 : 0);

/** Tables. */
export const tables = ({ body }: PageFacts): number => body.tables;

/** Headings for a thousand letters of prose. */
export const headingsPerProse = ({ body }: PageFacts): number => (body.headings * 1000) / (body.proseChars + 500);

/** Headings that ask. */
export const questionHeadings = ({ body }: PageFacts): number => body.questionHeadings;

/** Buttons, by element and by name, for each run of prose. */
export const actionsPerProse = (page: PageFacts): number =>
  (named(page, 'action') + page.body.controls) / (page.body.prose + 3);

/** Elements named as comments. */
export const commentNames = (page: PageFacts): number => named(page, 'comment');

/** Elements named as cart or buying. */
export const cartNames = (page: PageFacts): number => named(page, 'cart');

/** Elements named as a post of a thread. */
export const postNames = (page: PageFacts): number => named(page, 'post');

/** Elements named as table of contents. */
export const contentsNames = (page: PageFacts): number => named(page, 'contents');

/** Elements named as filter or choice. */
export const filterNames = (page: PageFacts): number => named(page, 'filter');

/** Elements named as user: avatars, signatures. */
export const userNames = (page: PageFacts): number => named(page, 'user');

/** Elements named as related or recommended. */
export const relatedNames = (page: PageFacts): number => named(page, 'related');
