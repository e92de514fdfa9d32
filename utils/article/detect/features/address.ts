/** Features of the address. They are 0 where there is no address to look at. */
import type { PageFacts } from '../facts';

// Words are looked up in the singular, not matched: compiling patterns would cost a fresh page more than all it is asked for here.
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FRONT = /^(?:index|home|default|start)(?:\.\w+)?$|^[a-z]{2}(?:[-_][a-z]{2,4})?$/;
const STORY = list(
  'article blog news story stories post insight press press-release magazine opinion guide resource review learn ' +
    'feature nachrichten artikel actualite noticia notizie p newsroom advice tip health lifestyle politics sport',
);
const SHOP = list('product shop store collection c category dp item browse catalog b s buy sale brand');
const FORUM = list(
  't thread topic forum question discussion comment r community board bbs q ask answer d issue pull pipermail',
);
/** How the scripts of forum software begin. */
const FORUM_SCRIPTS = 'viewtopic. showthread. show_bug. viewthread. showtopic. thread. topic. thread-'.split(' ');
const DOCUMENTATION = list(
  'doc documentation wiki reference api manual guide handbook tutorial help support kb latest stable current sdk glossary',
);
const SERVICE = list(
  'service solution about about-us contact contact-us pricing platform program plan company career login signin account ' +
    'location industry industries course department testimonial application calculator portfolio',
);

const some = ({ address }: PageFacts, words: ReadonlySet<string>): number =>
  address.segments.slice(0, 4).filter((segment) => words.has(segment) || words.has(segment.replace(/s$/, ''))).length;

/** Letters of scripts without capitals stand beyond the marks and digits of Latin. */
const hasLetter = (word: string): boolean => word.toUpperCase() !== word.toLowerCase() || /[\u0370-\uffff]/.test(word);

const last = ({ address }: PageFacts): string => address.segments.at(-1) ?? '';

/** 1 for the root of a site, or of its language; some programs have the path of a page in the query (`?/topic/1/`). */
export const frontPage = ({ address: { known, segments, query } }: PageFacts): number =>
  known &&
  segments.length < 3 &&
  segments.every((segment) => FRONT.test(segment)) &&
  !/[?&](?:p|id|story)=|^\?\//.test(query)
    ? 1
    : 0;

/** Number of path segments. */
export const pathDepth = ({ address }: PageFacts): number => address.segments.length;

/** Words in the last path segment: titles become slugs, sections do not. */
export const slugWords = (page: PageFacts): number =>
  last(page)
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+ ]+/)
    .filter(hasLetter).length;

/** 1 where the path holds a year and perhaps a month: stories are filed by date. */
export const datedPath = ({ address }: PageFacts): number =>
  address.segments.some((segment) => /^(?:19|20)\d\d$|(?:19|20)\d\d[-_]?[01]\d/.test(segment)) ? 1 : 0;

/** Path segments named as places for stories. */
export const storyPath = (page: PageFacts): number => some(page, STORY);

/** Path segments of a shop. */
export const shopPath = (page: PageFacts): number => some(page, SHOP);

/** Path segments of a forum, of questions and answers, of an issue tracker or a mailing list. */
export const forumPath = (page: PageFacts): number =>
  some(page, FORUM) + (FORUM_SCRIPTS.some((start) => last(page).startsWith(start)) ? 1 : 0);

/** Path segments of documentation. */
export const documentationPath = (page: PageFacts): number =>
  some(page, DOCUMENTATION) + (page.address.segments.some((segment) => /^v\d[\d.]*$/.test(segment)) ? 1 : 0);

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
