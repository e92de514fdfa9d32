/** Features of the text of the body: how much prose, how close together, how much else. */
import type { PageFacts } from '../facts';

const share = (part: number, whole: number): number => part / (whole + 1);

/** Letters of visible text. */
export const textChars = ({ body }: PageFacts): number => body.chars;
/** Letters of text that are neither navigation nor links. */
export const proseChars = ({ body }: PageFacts): number => body.proseChars;
/** Runs of prose. */
export const proseRuns = ({ body }: PageFacts): number => body.prose;
/** Letters in long runs of prose. */
export const longProseChars = ({ body }: PageFacts): number => body.longProseChars;
/** Long runs of prose. */
export const longProseRuns = ({ body }: PageFacts): number => body.longProse;
/** Letters of the longest run of prose. */
export const longestProse = ({ body }: PageFacts): number => body.longestProse;
/** Share of the text that is prose. */
export const proseShare = ({ body }: PageFacts): number => share(body.proseChars, body.chars);
/** Share of the prose in long runs. */
export const longProseShare = ({ body }: PageFacts): number => share(body.longProseChars, body.proseChars);
/** Mean letters of a run of prose. */
export const meanProse = ({ body }: PageFacts): number => body.proseChars / Math.max(1, body.prose);
/** Letters of prose in the element that holds most. */
export const greatestMass = ({ body }: PageFacts): number => Math.max(0, ...body.mass.values());
/** Share of the prose that stands in that element. */
export const concentration = (page: PageFacts): number => share(greatestMass(page), page.body.proseChars);
/** Elements that hold prose, for each run of it. */
export const scatter = ({ body }: PageFacts): number => share(body.mass.size, body.prose);
/** Share of runs of prose that end like a sentence. */
export const sentenceShare = ({ body }: PageFacts): number => share(body.sentences, body.prose);
/** Commas in a thousand letters of prose. */
export const commaRate = ({ body }: PageFacts): number => share(body.commas * 1000, body.proseChars + 200);
/** Quotation marks in a thousand letters of prose. */
export const quoteRate = ({ body }: PageFacts): number => share(body.quotes * 1000, body.proseChars + 200);
/** Share of runs of prose in list items. */
export const listedProse = ({ body }: PageFacts): number => share(body.proseInLists, body.prose);
/** Share of prose in links. */
export const proseLinkShare = ({ body }: PageFacts): number => share(body.proseLinkChars, body.proseChars);
/** Share of the text in links. */
export const linkShare = ({ body }: PageFacts): number => share(body.linkChars, body.chars);
/** Share of the text in navigation. */
export const chromeShare = ({ body }: PageFacts): number => share(body.chromeChars, body.chars);
/** Share of the text in code. */
export const codeShare = ({ body }: PageFacts): number => share(body.codeChars, body.chars);
/** Share of the text in comment sections. */
export const commentShare = ({ body }: PageFacts): number => share(body.commentChars, body.chars);
/** Prose that the text outside navigation has for each of its letters. */
export const mainProseShare = ({ body }: PageFacts): number =>
  share(body.proseChars, body.chars - body.chromeChars - body.commentChars);
/** Words that page title and first heading share, of those of the heading. */
export const titleAgreement = ({ head, body }: PageFacts): number => {
  const words = body.titleText.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const title = head.title.toLowerCase();
  return share(words.filter((word) => title.includes(word)).length, words.length);
};
/** Letters of the first heading of the first level. */
export const titleLength = ({ body }: PageFacts): number => body.titleText.length;
/** Letters of the document's title. */
export const documentTitleLength = ({ head }: PageFacts): number => head.title.length;

const PER = 1000;
/** "We" and "our" in a thousand letters of prose. */
export const ourselvesRate = ({ body }: PageFacts): number => (body.ourselves * PER) / (body.proseChars + 200);
/** "You" and "your" in a thousand letters of prose. */
export const yourRate = ({ body }: PageFacts): number => (body.yours * PER) / (body.proseChars + 200);
/** Words of the first heading. */
export const titleWords = ({ body }: PageFacts): number => body.titleText.split(/\s+/).length;
/** 1 where the title holds a number. */
export const numberInTitle = ({ head }: PageFacts): number => (/(?:^|\s)\d{1,3}\s/.test(head.title) ? 1 : 0);
/** 1 where the title holds a year. */
export const yearInTitle = ({ head }: PageFacts): number => (/\b20[12]\d\b/.test(head.title) ? 1 : 0);
/** 1 where the title asks. */
export const questionTitle = ({ head }: PageFacts): number => (/[?？؟]/.test(head.title) ? 1 : 0);
/** 1 where the title has two halves. */
export const colonTitle = ({ head }: PageFacts): number => (/\w[:：] /.test(head.title) ? 1 : 0);
