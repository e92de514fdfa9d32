/** Features of the build of the body: links, controls, headings, names of elements. */
import type { PageFacts } from '../facts';
import { type NameKind, nameKinds } from '../names';

/** Letters of text between the title and what belongs to it. */
const NEAR_TITLE = 350;

const named = ({ body }: PageFacts, kind: NameKind): number => body.names[nameKinds.indexOf(kind)] ?? 0;
const near = (places: number[], title: number): number =>
  places.some((place) => Math.abs(place - title) < NEAR_TITLE) ? 1 : 0;

/** 1 with a date next to the title. */
export const dateNearTitle = ({ body }: PageFacts): number => near(body.dateAt, body.titleAt);

/** 1 with a byline next to the title. */
export const bylineNearTitle = ({ body }: PageFacts): number => near(body.bylineAt, body.titleAt);

/** Links to authors. */
export const authorLinks = ({ body }: PageFacts): number => body.authorLinks;

/** 1 with one `<article>` element. */
export const oneArticleElement = ({ body }: PageFacts): number => (body.articles === 1 ? 1 : 0);

/** Buttons, by element and by name, for each run of prose. */
export const actionsPerProse = (page: PageFacts): number =>
  (named(page, 'action') + page.body.controls) / (page.body.prose + 3);

/** Elements named as a post of a thread. */
export const postNames = (page: PageFacts): number => named(page, 'post');

/** Links that share the page. */
export const shareLinks = ({ body }: PageFacts): number => body.shareLinks;

/** Dates all over the page: lists of stories have many. */
export const dates = ({ body }: PageFacts): number => body.dateAt.length;
