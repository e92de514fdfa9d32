/** Who said it: the line below or behind a quotation, and its parts where they can be told apart. */
import type { Attribution } from '../model';
import { atWords, nameParticle, nameSuffix, namesOrganisation, namesRole, ofWords } from './words/attributions';

/** Hyphen, dashes, horizontal bar, minus, long vowel-like bars of CJK. */
const LEADING_DASH = /^[\s\-‐‑‒–—―−⸺〜～─]+/u;
const LONGEST_CHARACTERS = 180;
const LONGEST_NAME_WORDS = 7;
const LONGEST_UNCASED_NAME = 24;

interface Hints {
  href?: string | undefined;
}

/** A line as an attribution, whatever its shape; undefined when there is no text in it. */
export function attributionOf(line: string, { href }: Hints = {}): Attribution | undefined {
  const text = line
    .replace(LEADING_DASH, '')
    .replace(/\s*\n\s*/g, ', ')
    .replace(/,\s*,/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
  if (!text) return undefined;
  return { text, ...partsOf(text), ...(href ? { href } : {}) };
}

/** Whether a text after a dash names a speaker, rather than going on with the story. */
export function looksLikeAttribution(line: string): boolean {
  const text = line.replace(LEADING_DASH, '').replace(/\s+/g, ' ').trim();
  if (!text || text.length > LONGEST_CHARACTERS || /[!?！？。؟]/.test(text)) return false;
  if (
    /[.…]$/.test(text) &&
    !/(?:\p{Lu}|\b(?:jr|sr|inc|ltd|co|corp|dr|phd|e\.V))\.$/iu.test(text) &&
    !isShortName(text.replace(/\.$/, ''))
  )
    return false;
  if (/\p{Ll}{3,}\. \p{Lu}/u.test(text)) return false;
  return isName(segments(text)[0] ?? '');
}

function isShortName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Mostly capitalised words; in scripts without capitals, short and without the marks of a sentence. */
export function isName(text: string): boolean {
  const name = text.trim();
  if (!/\p{L}/u.test(name)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return name.length <= LONGEST_UNCASED_NAME;
  const words = name.split(/\s+/);
  if (words.length > LONGEST_NAME_WORDS || !/^[\p{Lu}\p{Lo}"“„«'‘(@]/u.test(name)) return false;
  const meant = words.filter((word) => !nameParticle.test(word));
  const capital = meant.filter((word) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(word) || /^[^\p{L}]*$/u.test(word));
  return meant.length > 0 && capital.length / meant.length > 0.6;
}

function segments(text: string): string[] {
  const parenthesis = /^([^()（）]+?)\s*[(（]([^()（）]+)[)）]$/u.exec(text);
  const parts = (
    parenthesis
      ? [parenthesis[1] ?? '', ...(parenthesis[2] ?? '').split(/[,،，、;؛]/)]
      : text.split(/\s*(?:[,،，、;؛；|]|\s[–—·/]\s)\s*/u)
  )
    .map((part) => part.trim())
    .filter(Boolean);
  const [name, second, ...rest] = parts;
  return name && second && nameSuffix.test(second) ? [`${name}, ${second}`, ...rest] : parts;
}

type Parts = Pick<Attribution, 'speaker' | 'role' | 'organisation'>;

function partsOf(text: string): Parts {
  const [speaker, ...rest] = segments(text);
  if (!speaker || !isName(speaker.split(',')[0] ?? '')) return {};
  // "University of Somewhere" alone is a source, not a person.
  if (rest.length === 0)
    return namesOrganisation(speaker) && !namesRole(speaker) ? { organisation: speaker } : { speaker };
  return { speaker, ...roleAndOrganisation(rest) };
}

function roleAndOrganisation(rest: string[]): Parts {
  const [only, ...more] = rest;
  if (!only) return {};
  if (more.length === 0) return oneSegment(only);
  const last = rest.at(-1) ?? '';
  const before = rest.slice(0, -1).join(', ');
  if (isOrganisation(only)) return { organisation: rest.join(', ') };
  if (namesRole(last) && !namesOrganisation(last)) return { role: rest.join(', ') };
  return /^[\p{Lu}\p{Lo}\d]/u.test(last) || namesOrganisation(last)
    ? { role: before, organisation: last }
    : { role: rest.join(', ') };
}

function oneSegment(segment: string): Parts {
  const split = splitRole(segment);
  if (split) return split;
  if (isOrganisation(segment)) return { organisation: segment };
  return namesRole(segment) || /^\p{Ll}/u.test(segment) ? { role: segment } : {};
}

function isOrganisation(segment: string): boolean {
  return namesOrganisation(segment) && !namesRole(segment);
}

/** "director at the Institute" and "head of Example University"; "professor of physics" stays one. */
function splitRole(segment: string): Parts | undefined {
  const at = atWords.exec(segment);
  const of = [...segment.matchAll(ofWords)].find(
    (match) =>
      namesOrganisation(segment.slice(match.index + match[0].length).split(' ')[0] ?? '') ||
      namesOrganisation(segment.slice(match.index)),
  );
  const joint = at ?? of;
  if (!joint) return undefined;
  const role = segment.slice(0, joint.index).trim();
  const organisation = segment.slice(joint.index + joint[0].length).trim();
  return namesRole(role) && organisation ? { role, organisation } : undefined;
}
