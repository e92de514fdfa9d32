/** Quotations by their marks: a text that is wholly quoted, and what a dash after it says. */
import { looksLikeAttribution } from './attribution';
import { quotationMarks } from './words/quotationMarks';

const DASH = '\\-‐‑‒–—―−⸺─';
/** A hyphen counts only with space around it or at the start of a line; dashes always. */
const DASHED = new RegExp(
  `^(?:[.,;]?\\s*[‒–—―−⸺─]+\\s*|[.,;]?\\s+[${DASH}]+\\s+|[.,;]?\\s*\\n\\s*[${DASH}]*\\s*)`,
  'u',
);
const SHORTEST_QUOTED = 12;

/** Where the words of a text between its quotation marks stand. */
export interface Quoted {
  start: number;
  end: number;
}

/** The text begins with an opening mark and its partner closes at `close`. */
function quotedUpTo(text: string, close: number): Quoted | undefined {
  const lead = text.length - text.trimStart().length;
  const partners = quotationMarks[text[lead] ?? ''];
  if (!partners?.includes(text[close] ?? '\0') || close <= lead + 1) return undefined;
  const inside = text.slice(lead + 1, close);
  return opensAgain(inside, text[lead] ?? '', text[close] ?? '') ? undefined : { start: lead + 1, end: close };
}

/** The closing mark within: then the text is quotation, narration, quotation. An apostrophe is no mark. */
function opensAgain(inside: string, open: string, close: string): boolean {
  const letters = close === '’' || close === "'" ? inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '') : inside;
  if (open === close) return letters.includes(close);
  let depth = 1;
  for (const letter of letters) {
    if (letter === close) depth--;
    // Quoting over paragraphs, each begins with an opening mark and only the last closes.
    else if (letter === open && depth < 1) return true;
    else if (letter === open) depth = Math.min(depth + 1, 2);
    if (depth < 1) return true;
  }
  return false;
}

/** Whether a text is one quotation from its first mark to its last. */
export function whollyQuoted(text: string): Quoted | undefined {
  const end = text.replace(/[\s.,]+$/u, '').length;
  return quotedUpTo(text, end - 1);
}

/** "Quotation" – Speaker, role: the quoted words, and where the attribution begins. */
export function quotedWithAttribution(text: string): (Quoted & { attribution: number }) | undefined {
  const first = text.trimStart()[0] ?? '';
  const partners = quotationMarks[first];
  if (!partners) return undefined;
  for (let close = 1; close < text.length; close++) {
    if (!partners.includes(text[close] ?? '\0')) continue;
    const dash = DASHED.exec(text.slice(close + 1));
    if (!dash) continue;
    const attribution = close + 1 + dash[0].length;
    const quoted = quotedUpTo(text, close);
    if (quoted && quoted.end - quoted.start >= SHORTEST_QUOTED && looksLikeAttribution(text.slice(attribution)))
      return { ...quoted, attribution };
  }
  return undefined;
}

const DASH_FIRST = new RegExp(`^\\s*[${DASH}]+\\s*(?=[^\\s${DASH}])`, 'u');

/** A line that opens with a dash and names a speaker: "— Jane Roe, engineer". */
export function isAttributionLine(text: string): boolean {
  return DASH_FIRST.test(text) && looksLikeAttribution(text);
}
