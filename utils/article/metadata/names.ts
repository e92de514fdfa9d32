/** From the text of a byline to the names of people. */
import type { Person } from '../model';
import { bare, fold } from '../text/words';

const LEAD_IN =
  /^(?:(?:(?:this (?:article|post|story) (?:was|is) )?(?:originally )?(?:written|posted|published|reported|authored|created|contributed|reviewed|updated|edited|words|story|text|article|guest post)(?:\s+(?:and|&)\s+\w+)?\s*)?(?:\s*on\s.{4,25}?\s)?(?:by|von|par|por|di|door|av|af|от|автор)\b[\s:|–-]*|(?:authors?|autor(?:en|in|es)?|auteur|autore|author name|written|writer|contributor|insights from|about the author)\s*[:\s|–-]\s*)/iu;
const GLUED_LEAD_IN = /^(?:(?:written|posted|published) )?by(?=\p{Lu})/iu;
const DATE_TAIL =
  /\s*(?:(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\d{1,4}[./-]\d|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\s+\d{4}|\d+\s*min)|\bupdated\b|\breviewed\b|\bpublished\b|\bposted\b|\bedited\b|\bposts? by\b).*$/iu;
const ROLE_TAIL =
  /\s*(?:[|•·‧/]|\s[-–—]\s|,\s*(?=(?:the |a |an )?(?:[\p{L}’'&-]+ ){0,4}(?:senior|staff|chief|associate|assistant|correspondent|reporter|editor|writer|author|journalist|contributor|manager|director|founder|co-founder|ceo|cto|president|professor|partner|specialist|consultant|analyst|engineer|expert|strategist|head|lead|officer|coach|attorney)\b)).*$/iu;
const DEGREES =
  /^(?:ph\.?d|m\.?d|md|mph|ms|msc|m\.?s|mba|rd|rdn|ldn|cpt|cscs|cpp|psp|jr|sr|ii|iii|esq|cfp|cfa|cpa|rn|dds|dvm|jd|facp|faclm|ma|ba|bsc|do|np|pa-c)\.?$/i;
const NO_NAME =
  /^(?:sign in|log in|subscribe|share|follow|comments?|staff|editors?|admin|administrator|author|authors?|guest|unknown|anonymous|home|menu|blog|news|about|contact|read more|view (?:all|profile|bio).*|more (?:posts|articles|from).*|see (?:all|more).*|(?:\d+ )?min(?:ute)?s?(?: read)?|by|posted|published|written|website|view website|profile|null|undefined|n\/a)$/i;
const LONGEST = 60;
const MOST_WORDS = 6;

/** The people a byline names, without lead-in, roles and dates; empty where it names none. */
export function namesIn(byline: string, href?: string): Person[] {
  if (/^\s*(?:https?:|www\.)/i.test(byline)) return [];
  const text = fold(byline)
    .replace(LEAD_IN, '')
    .replace(GLUED_LEAD_IN, '')
    .replace(DATE_TAIL, '')
    .replace(ROLE_TAIL, '');
  return parts(text)
    .map((part) =>
      part
        .replace(LEAD_IN, '')
        .replace(DATE_TAIL, '')
        .replace(ROLE_TAIL, '')
        .replace(/[\s,;:.|–—-]+$/u, (end) => (end.includes('.') ? '.' : ''))
        .trim(),
    )
    .filter(isName)
    .map((name) => ({ name, ...(href && /^https?:/.test(href) && { href }) }));
}

/** Commas part people, unless what follows is a degree ("Jane Roe, Ph.D."). */
function parts(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(/\s*[,;]\s*|\s+(?:and|und|et|e|y|en|och|og|&)\s+(?=\p{Lu})|\s+with\s+(?=\p{Lu})/u)) {
    const last = found.at(-1);
    if (last !== undefined && part.split(/\s+/).every((word) => DEGREES.test(word.replace(/\./g, ''))))
      found[found.length - 1] = `${last}, ${part}`;
    else found.push(part.replace(/^(?:and|und|et|&)\s+/, ''));
  }
  return found;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name) || /https?:|www\.|@|\d{3}|[?!{}<>]/.test(name))
    return false;
  return name.split(/\s+/).length <= MOST_WORDS && /\p{L}/u.test(name);
}

/** Without repeats, and without the site itself where a person is named too. */
export function tidyNames(people: readonly Person[], siteName: string | undefined): Person[] {
  const seen = new Set<string>();
  const unique = people.filter(({ name }) => {
    const key = bare(name);
    return !seen.has(key) && seen.add(key);
  });
  const site = bare(siteName ?? '');
  const persons = unique.filter(({ name }) => bare(name) !== site);
  return persons.length > 0 ? persons : unique;
}
