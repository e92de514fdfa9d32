/** From the text of a byline to the names of people. */
import type { Person } from '../model';
import { bare, fold } from '../text/words';

const LEAD_IN =
  /^(?:(?:(?:this (?:article|post|story) (?:was|is) )?(?:originally )?(?:written|posted|published|reported|authored|created|contributed|reviewed|updated|edited|words|story|text|article|guest post)(?:\s+(?:and|&)\s+\w+)?\s*)?(?:\s*on\s.{4,25}?\s)?(?:by|von|par|por|di|door|av|af|от|автор)\b[\s:|–-]*|(?:authors?|author\(s\)|autor(?:en|in|es)?|auteur|autore|author name|written|writer|contributors?|insights from|about the author)\s*[:\s|–-]\s*)/iu;
const GLUED_LEAD_IN = /^(?:(?:written|posted|published) )?by(?=\p{Lu})/iu;
/** "Jane Roe in Culture": the section after the name. */
const SECTION_TAIL = /\s+in$/;
const DATE_TAIL =
  /\s*(?:(?:(?<!\p{L})on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\d{1,4}[./-]\d|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\s+\d{4}|\d+\s*min)|\bupdated\b|\breviewed\b|\bpublished\b|\bposted\b|\bedited\b|\bposts? by\b).*$/iu;
const ROLE =
  "(?:the |a |an )?(?:[\\p{L}’'&-]+ ){0,4}(?:senior|staff|chief|associate|assistant|correspondent|reporter|editor|writer|author|journalist|contributor|manager|director|founder|co-founder|ceo|cto|president|professor|partner|specialist|columnist|blogger|advisor|adviser|dietitian|nutritionist|therapist|trainer|physician|lawyer|producer|photographer|presenter|owner|marketer|developer|designer|scientist|researcher|lecturer|fellow|vp|consultant|analyst|engineer|expert|strategist|head|lead|officer|coach|attorney)\\b";
const ROLE_TAIL = new RegExp(`\\s*(?:[|•·‧/]|\\s[-–—]\\s|,\\s*(?=${ROLE})).*$`, 'iu');
const ROLE_ALONE = new RegExp(`^[-–—,|]?\\s*${ROLE}`, 'iu');
/** "山田太郎 記者", "Jane Roe 著": the role behind the name. */
const ROLE_BEHIND = /\s*(?:さん|[\s　](?:著|編著?|監?訳|文|絵|取材|記者|特派員|編集委員|기자|특파원|记者|编辑))$/u;
const LONGEST_ROLE = 80;
/** Nothing to take off: the patterns that would are slow to set up. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){1,2}$/;
const NO_PLAIN =
  /^(?:By|Von|Par|Por|Di|Door|Av|Af|Authors?|Autor\w*|Auteur|Autore|Written|Writer|Posted|Words|Text|Story|Updated|Published|Reviewed|Contributors?)\b|\b(?:And|With|Updated|Published|Posted|Reviewed|Edited)\b|day$/;
const DEGREES =
  /^(?:ph\.?d|m\.?d|md|mph|ms|msc|m\.?s|mba|rd|rdn|ldn|cpt|cscs|cpp|psp|jr|sr|ii|iii|esq|cfp|cfa|cpa|rn|dds|dvm|jd|facp|faclm|ma|ba|bsc|do|np|pa-c)\.?$/i;
const REGISTER = /^(?:\p{Lu}-)?\p{Lu}{2,6}(?: \d{2,3}| \([\p{L} ]+\))?$/u;
const AGENCY =
  /^(?:AP|AFP|DPA|UPI|EFE|ANSA|PTI|ANI|IANS|TASS|BBC|CNN|NPR|PBS|ABC|CBS|NBC|CNBC|CNET|ESPN|USA|US|UK|EU)$/;
const NO_NAME =
  /^(?:sign in|log in|subscribe|share|follow|comments?|staff|editors?|admin|administrator|author|authors?|guest|unknown|anonymous|home|menu|blog|news|about|contact|read more|view (?:all|profile|bio).*|more (?:posts|articles|from).*|see (?:all|more).*|(?:\d+ )?min(?:ute)?s?(?: read)?|by|posted|published|written|website|view website|profile|contact us|view more.*|read time.*|null|undefined|n\/a|\w+(?:\.\w+){3,}|no comments|learn more|full bio|about the author|著者|作者|筆者|編集者|編集部|原書|원작|저자|기자|автор|редакция)$/i;
/** Lines at the foot of a site. */
const OF_OWNER = /\bcopyright\b|\ball rights\b/i;
/** Signs around a name: "[Jane Roe]", "《KT》", "│Jane Roe│". */
const AROUND = /^[[【《「『(│|\s]+|[\]】》」』)│|\s]+$/gu;
/** "Politics · Jane Roe": the section, then the name. */
const SECTION_BEFORE = /^(\p{Lu}\p{L}+)\s+[·•|]\s+(?=\p{Lu})/u;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]?\s+\d/i;
const SHORT_LABEL = /^(?:mon|tues?|wed|thu|fri|sat|sun|facebook|twitter|linkedin|menu|search|tools)$/i;
/** Particles of surnames, written small. */
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|du|van|von|zu|zur|la|le|el|al|bin|ibn|ter|ten|y|e|af|av)$/;
const NAME_WORD = /^\(?[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*\)?$/u;
/** Words that begin titles of sections and boxes, not names. */
const LABEL_WORD =
  /^(?:no|full|the|a|an|our|your|my|how|why|what|all|more|new|best|top|table|share|read|blog|news|guide|guides|tips|resources?|insights?|home|last|latest|contents?|about|contact|learn|view|get|book|personal|press|case|success|product|articles?|reviews?|login|sign|free|featured?|popular|categor(?:y|ies)|updated?|published|posted|medically|fact|reviewed|edited|written|minutes?|min|January|February|March|April|June|July|August|September|October|November|December|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const LONGEST = 60;
const MOST_WORDS = 6;

/** The people a byline names, without lead-in, roles and dates; empty where it names none. */
export function namesIn(byline: string, href?: string): Person[] {
  if (/^\s*(?:https?:|www\.)/i.test(byline)) return [];
  if (PLAIN.test(byline) && !NO_PLAIN.test(byline)) return isName(byline) ? [personOf(byline, href)] : [];
  const text = withoutSection(unbracketed(fold(byline)))
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
        .replace(SECTION_TAIL, '')
        .replace(ROLE_BEHIND, '')
        .replace(/[\s,;:.|–—-]+$/u, (end) => (end.includes('.') ? '.' : ''))
        .trim(),
    )
    .filter(isName)
    .map((name) => personOf(name, href));
}

/** Without the signs around the whole: a closing bracket alone is part of a name ("Jane Roe (they)"). */
function unbracketed(text: string): string {
  return /^[[【《「『│(]/u.test(text) ? text.replace(AROUND, '') : text;
}

function withoutSection(text: string): string {
  const rest = text.replace(SECTION_BEFORE, '');
  return rest !== text && !hasRole(rest) && isPersonShaped(rest.split(/\s*[,;|·•]\s*/)[0] ?? '') ? rest : text;
}

const personOf = (name: string, href: string | undefined): Person => ({
  name,
  ...(href && /^https?:/.test(href) && { href }),
});

/** Commas part people, unless what follows is a degree ("Jane Roe, Ph.D."). */
function parts(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(
    /\s*[,;，、]\s*|\s+(?:and|und|et|e|y|en|och|og|&)\s+(?=\p{Lu})|\s+with\s+(?=\p{Lu})/u,
  )) {
    const last = found.at(-1);
    if (last !== undefined && isCredential(part)) found[found.length - 1] = `${last}, ${part}`;
    else if (last === undefined || !hasRole(part)) found.push(part.replace(/^(?:and|und|et|&)\s+/, ''));
  }
  return found;
}

/** Degrees, and registers and licences in capitals: "RDN", "E-RYT 200", "VTS (Behavior)". Agencies are none. */
function isCredential(part: string): boolean {
  if (part.split(/\s+/).every((word) => DEGREES.test(word.replace(/\./g, '')))) return true;
  return REGISTER.test(part) && !AGENCY.test(part);
}

function isName(name: string): boolean {
  const [person = ''] = name.split(/,\s*/);
  if (
    name.length < 2 ||
    name.length > LONGEST ||
    NO_NAME.test(name) ||
    OF_OWNER.test(name) ||
    WEEKDAY.test(name) ||
    SHORT_LABEL.test(name) ||
    /https?:|www\.|@|^\d{1,2}\.?\s\p{L}{3,9}$|\d{3}|[?!{}<>]/u.test(person)
  )
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

/** "Senior Writer", "Co-Founder & Marketing Director": what stands beside or below a name. */
export const hasRole = (text: string): boolean => text.length <= LONGEST_ROLE && ROLE_ALONE.test(text);

/** Two to four words, each with a capital (or in a script without capitals): what a name looks like in running text. */
export function isPersonShaped(text: string): boolean {
  const [name = ''] = text.split(/,\s*/);
  const words = ownWords(name);
  if (!isNameLike(name) || words.some((word) => LABEL_WORD.test(word))) return false;
  return words.length >= 2 || /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(name);
}

/** A single word, or up to five that all have a capital: a name, an account or a desk, but no part of a sentence. */
export function isNameLike(text: string): boolean {
  const words = ownWords(text.split(/,\s*/)[0] ?? '');
  const [only = ''] = words;
  if (!isName(text) || /\p{Ll}{3}\.$/u.test(text) || words.length > 4) return false;
  return words.length === 1 ? !LABEL_WORD.test(only) : words.every((word) => NAME_WORD.test(word));
}

const ownWords = (name: string): string[] => name.split(/[\s,]+/).filter((word) => word && !PARTICLE.test(word));
