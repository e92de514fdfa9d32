/** "Is this an article?" Runs on every page: reads, never writes, no Readability. */

export type Outcome = 'article' | 'perhaps' | 'no';

export interface Detection {
  outcome: Outcome;
  /** 0 to 1. */
  probability: number;
  /** Ids of what spoke for and against, strongest first. */
  because: string[];
}

const LONG_PARAGRAPH = 140;

/** Judges the document as it stands. Pure over the document; may be called again after the page changed. */
export function detect(document: Document): Detection {
  const because: string[] = [];
  let score = 0;
  const add = (points: number, id: string): void => {
    score += points;
    because.push(id);
  };
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (og === 'article') add(0.3, 'openGraphArticle');
  const paragraphs = [...document.querySelectorAll('p')].filter((p) => (p.textContent?.length ?? 0) > LONG_PARAGRAPH);
  if (paragraphs.length >= 4) add(0.4, 'longParagraphs');
  if (document.querySelectorAll('h1').length === 1) add(0.2, 'oneTitle');
  if (document.location?.pathname === '/') add(-0.6, 'frontPage');
  const probability = Math.max(0, Math.min(1, score));
  const outcome = probability >= 0.6 ? 'article' : probability >= 0.4 ? 'perhaps' : 'no';
  return { outcome, probability, because };
}
