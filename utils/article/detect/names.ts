/**
 * What the ids and classes of an element say. Developers write them in English whatever the language of the page,
 * so this and the address are the places where words of English count.
 */
const PATTERNS = {
  comment: /\b(?:comments?|commentlist|disqus|respond|discussion)(?:[-_](?:list|area|section|thread|form))?\b/,
  chrome:
    /\b(?:nav|navbar|navigation|menu|site-?footer|footer|sidebar|breadcrumbs?|cookies?|modal|popup|newsletter|subscribe|masthead|topbar|consent|drawer|mega-?menu)\b/,
  byline: /byline|author(?!i[sz])|\bwriter|written-?by/,
  date: /\bdate|publish|timestamp|posted-?on|updated|[-_]date\b/,
  action: /\bbtn\b|\bbutton\b|\bcta\b|btn-|button-/,
  post: /\b(?:post|message|reply|answer|topic|comment)[-_]?(?:body|content|text|container|wrapper|stream|row|inner|bit)\b|\bthread|\btopic/,
  filter: /facet|filter|\bsort|swatch|variant|quantity|\bsku\b/,
  user: /avatar|user-?(?:name|info|card|link|profile)|\bmember|\bpostprofile|signature/,
};

export type NameKind = keyof typeof PATTERNS;

export const nameKinds = Object.keys(PATTERNS) as NameKind[];

/** The kinds that a string of ids and classes speaks for. */
export function kindsOf(names: string): readonly NameKind[] {
  const lower = names.toLowerCase();
  return nameKinds.filter((kind) => PATTERNS[kind].test(lower));
}
