/** Features of the address. They are 0 where there is no address to look at. */
import type { PageFacts } from '../facts';

const FRONT = /^(?:index|home|default|start)(?:\.\w+)?$|^[a-z]{2}(?:[-_][a-z]{2,4})?$/;
const STORY =
  /^(?:articles?|blogs?|news|stor(?:y|ies)|posts?|insights?|press(?:-?releases?)?|magazine|opinion|guides?|resources?|reviews?|learn|features?|nachrichten|artikel|actualites?|noticias?|notizie|p|newsroom|advice|tips|health|lifestyle|politics|sports?)$/;
const SHOP = /^(?:products?|shop|store|collections?|c|category|dp|items?|browse|catalog|[bsp]|buy|sale|brands?)$/;
const FORUM =
  /^(?:t|threads?|topics?|forums?|questions?|discussions?|comments?|r|community|boards?|bbs|q|ask|answers?|d|issues|pull|pipermail)$|^(?:viewtopic|showthread|show_bug|viewthread|showtopic|thread|topic|t|index\.php\?topic)\b/;
const DOCUMENTATION =
  /^(?:docs?|documentation|wiki|reference|api|manual|guide|handbook|tutorials?|help|support|kb|latest|stable|v\d[\d.]*|current|sdk)$/;
const SERVICE =
  /^(?:services?|solutions?|about(?:-us)?|contact(?:-us)?|pricing|platform|programs?|plans|company|careers?|login|signin|account|locations?|industries|courses?|departments?)$/;

const some = ({ address }: PageFacts, pattern: RegExp): number =>
  address.segments.slice(0, 4).filter((segment) => pattern.test(segment)).length;

const last = ({ address }: PageFacts): string => address.segments.at(-1) ?? '';

/** 1 for the root of a site, or of its language. */
export const frontPage = ({ address: { known, segments, query } }: PageFacts): number =>
  known && segments.length < 3 && segments.every((segment) => FRONT.test(segment)) && !/[?&](?:p|id|story)=/.test(query)
    ? 1
    : 0;

/** Number of path segments. */
export const pathDepth = ({ address }: PageFacts): number => address.segments.length;

/** Words in the last path segment: titles become slugs, sections do not. */
export const slugWords = (page: PageFacts): number =>
  last(page)
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+ ]+/)
    .filter((word) => /\p{L}/u.test(word)).length;

/** Letters in the last path segment. */
export const slugLength = (page: PageFacts): number => last(page).length;

/** 1 where the path holds a year and perhaps a month: stories are filed by date. */
export const datedPath = ({ address }: PageFacts): number =>
  address.segments.some((segment) => /^(?:19|20)\d\d$|(?:19|20)\d\d[-_]?[01]\d/.test(segment)) ? 1 : 0;

/** Path segments named as places for stories. */
export const storyPath = (page: PageFacts): number => some(page, STORY);

/** Path segments of a shop. */
export const shopPath = (page: PageFacts): number => some(page, SHOP);

/** Path segments of a forum, of questions and answers, of an issue tracker or a mailing list. */
export const forumPath = (page: PageFacts): number => some(page, FORUM);

/** Path segments of documentation. */
export const documentationPath = (page: PageFacts): number => some(page, DOCUMENTATION);

/** Path segments of a company's pages about itself. */
export const servicePath = (page: PageFacts): number => some(page, SERVICE);

/** 1 for a host named as a forum. */
export const forumHost = ({ address: { host } }: PageFacts): number =>
  /forum|^(?:community|discuss|discourse|bbs|boards?|answers|ask|talk|users|meta|lists?)\.|overflow|exchange|reddit|quora|bulletin|lemmy/.test(
    host,
  )
    ? 1
    : 0;

/** 1 for a host named as documentation. */
export const documentationHost = ({ address: { host } }: PageFacts): number =>
  /^(?:docs?|developers?|help|support|api|learn|manual|kb)\.|readthedocs|wiki|gitbook/.test(host) ? 1 : 0;
