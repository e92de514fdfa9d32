/** "Is this an article?" Runs on every page: reads, never writes, no layout, no Readability. */
import type { PageFacts } from './facts';
import { frontPage } from './features/address';
import { featureIds, measure } from './measure';
import { probabilityOf, squash } from './model';
import { model } from './weights';

export type Outcome = 'article' | 'perhaps' | 'no';

/** `forum`: a thread, or a question with its answers; what looks like comments is the page itself there. */
export type PageKind = 'article' | 'forum' | 'front' | 'other';

export interface Detection {
  outcome: Outcome;
  /** 0 to 1. */
  probability: number;
  /** Ids of what spoke most for an article, or against one, strongest first. */
  because: string[];
  pageKind: PageKind;
}

const ARTICLE_AT = 0.5;
/** Lists of stories reach 0.32 (a section page with long teasers). */
const PERHAPS_AT = 0.36;
const FORUM_AT = 0.3;
const MAX_REASONS = 8;
/** Letters of prose below which nothing is called an article: a page that is still empty, a teaser, a video. */
const LEAST_PROSE = 200;

function kindOf(facts: PageFacts, forum: number, article: number): PageKind {
  if (frontPage(facts)) return 'front';
  if (forum >= FORUM_AT) return 'forum';
  return article >= ARTICLE_AT && facts.body.proseChars >= LEAST_PROSE ? 'article' : 'other';
}

/**
 * Judges the document as it stands. Pure over the document; may be called again after the page changed.
 * @param address where the page is from, for documents that do not know it (parsed, saved)
 */
export function detect(document: Document, address = document.location?.href ?? ''): Detection {
  const { facts, values } = measure(document, address);
  let { article, forum } = model;
  const reasons: { id: string; strength: number }[] = [];
  model.features.forEach(([full, articleWeight, forumWeight], i) => {
    const squashed = squash(values[i] ?? 0, full);
    article += squashed * articleWeight;
    forum += squashed * forumWeight;
    if (squashed > 0) reasons.push({ id: featureIds[i] ?? '', strength: squashed * articleWeight });
  });
  const probability = probabilityOf(article);
  const pageKind = kindOf(facts, probabilityOf(forum), probability);
  const side = probability < ARTICLE_AT ? 1 : -1;
  reasons.sort((a, b) => (a.strength - b.strength) * side);
  const because = reasons.slice(0, MAX_REASONS).map(({ id }) => id);
  if (pageKind !== 'article' && pageKind !== 'other') because.unshift(pageKind);
  const perhaps = pageKind === 'other' && probability >= PERHAPS_AT;
  return { outcome: pageKind === 'article' ? 'article' : perhaps ? 'perhaps' : 'no', probability, because, pageKind };
}
