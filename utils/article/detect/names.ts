/**
 * What the ids and classes of an element say. Developers write them in English whatever the language of the page,
 * so this is the one place where words of English count.
 */

/** Kinds an element's names may speak for; one bit each. */
export const Name = {
  comment: 1,
  chrome: 2,
  byline: 4,
  date: 8,
  price: 16,
  cart: 32,
  pager: 64,
  action: 128,
  card: 256,
  post: 512,
  vote: 1024,
  contents: 2048,
  share: 4096,
  rating: 8192,
  filter: 16384,
  articleBody: 32768,
  user: 65536,
  related: 131072,
  tags: 262144,
  hero: 524288,
} as const;

export type NameKind = keyof typeof Name;

const PATTERNS: Record<NameKind, RegExp> = {
  comment: /\b(?:comments?|commentlist|disqus|respond|discussion)(?:[-_ ]?(?:list|area|section|thread|form|s))?\b/,
  chrome:
    /\b(?:nav|navbar|navigation|menu|footer|site-?footer|sidebar|breadcrumbs?|cookies?|modal|popup|newsletter|subscribe|masthead|topbar|consent|drawer|mega-?menu)\b/,
  byline: /byline|author(?!i[sz])|\bwriter|written-?by/,
  date: /\bdate|publish|timestamp|posted-?on|updated|[-_]date\b/,
  price: /price|\bmoney\b/,
  cart: /add-?to-?(?:cart|bag|basket)|addtocart|\bcart\b|basket|\bbuy|checkout|wishlist/,
  pager: /paginat|\bpager\b|page-?numbers|load-?more/,
  action: /\bbtn\b|\bbutton\b|\bcta\b|btn-|button-/,
  card: /card|tile|\bteaser|grid-?item|product-?item|\bitem\b|thumbnail/,
  post: /\b(?:post|message|reply|answer|topic|comment)[-_]?(?:body|content|text|container|wrapper|stream|row|inner|bit)\b|\bthread|\btopic/,
  vote: /\bvot(?:e|es|ing)\b|upvote|\bkarma|\blikes?\b|reactions?\b/,
  contents: /\btoc\b|table-?of-?contents/,
  share: /\bshar(?:e|ing)|social/,
  rating: /rating|\bstars?\b|review/,
  filter: /facet|filter|\bsort|swatch|variant|quantity|\bsku\b/,
  articleBody:
    /(?:article|post|entry|story|blog)[-_]*(?:body|content|text|detail)|\bsingle-post\b|wp-block-post-content|\bh-entry\b|\be-content\b|\bprose\b/,
  user: /avatar|user-?(?:name|info|card|link|profile)|username|\bmember|\bpostprofile|signature/,
  related: /related|recommend|read-?(?:more|next)|more-?(?:stories|from|posts)|popular|trending/,
  tags: /\btags?\b|\btag-|topics\b|categor/,
  hero: /hero|banner|testimonial|pricing|feature|logos?\b|slider|carousel|swiper|slick/,
};

const KINDS = Object.keys(PATTERNS) as NameKind[];

/** The kinds that a string of ids and classes speaks for, as bits. */
export function nameKinds(names: string): number {
  const lower = names.toLowerCase();
  let kinds = 0;
  for (const kind of KINDS) if (PATTERNS[kind].test(lower)) kinds |= Name[kind];
  return kinds;
}
