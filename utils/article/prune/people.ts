/** Lines about the making of a story: who wrote it, and when. The view shows both above the text. */
import { BOTH_NAMES, dateInText } from '../metadata/dateText';
import { fold, roughWords } from '../text/words';

const LONGEST_BIO = 140;
/** Words beside the names of a byline: a lead-in, a role, a date with its hour. */
const LONGEST_BESIDE_NAMES = 9;
/** What may stand between a name and its verb: a degree, a role. */
const AFTER_NAME = '^(?:,? (?:phd|ph\\.d\\.|md|m\\.d\\.|mba|cpa|cfa|cfp|rn|rd|jr\\.?|esq\\.?),?)?(?:,[^.,]{2,60},)? ';
/** Verbs that introduce the bearer of a name; German, Dutch, French, Spanish, Italian, Portuguese. */
const NOW =
  'is|has|(?:can|may) be (?:reached|contacted)|tweets|writes|covers|works?|lives|holds|reports|specializes|specialises|brings|serves|edits|leads|ist|schreibt|arbeitet|heeft|schrijft|est|a|écrit|travaille|es|ha|escribe|trabaja|è|scrive|lavora|é|escreve|trabalha';
const EARLIER = 'was|have|had|covered|joined|worked|studied|started|began|spent|war|hat';
const INTRODUCES_NOW = new RegExp(`${AFTER_NAME}(?:${NOW}) `);
const INTRODUCES = new RegExp(`${AFTER_NAME}(?:${NOW}|${EARLIER}) `);
/** "Ann Lee, an award-winning reporter with …" */
const APPOSITION = /^, (?:an?|the|ein|eine|une?|un|una|um|uma|een) /;
/** "A native of Leeds, Ann Lee has …": how much may stand before the name. */
const LONGEST_BEFORE_NAME = 120;
const LONGEST_DATE_LINE = 20;
const LONGEST_DATE_TEXT = 100;
/** What is left of a date line without its date: labels, hours, signs. */
const DATE_LABEL =
  /(?<!\p{L})(?:first |last |originally )?(?:published|posted|updated|created|modified|reviewed|on|at|by|par|von|por|di|door|date|share|staff|veröffentlicht|aktualisiert|stand|am|um|uhr|publié|mis à jour|le|à|publicado|actualizado|el|pubblicato|aggiornato|il|gepubliceerd|op|am|pm|min(?:s|utes?|uten|uti|utos|uter)?|read(?:ing)?(?: time)?|lesezeit|lesedauer|leestijd|de lecture|de lectura|di lettura|de leitura|آخر تحديث|تحديث|نشرت?|تاريخ النشر|بتوقيت|ال(?:أحد|[اإ]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|[a-z]{2,4}t|utc|gmt|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/gu;

/** What parts a line of author, section and date. */
const BETWEEN_CREDITS = /\s+[•·⋅]\s+|\|/u;
/** Within a part; alone it may part the first day of an event from its last. */
const DASH = /\s[–—]\s/u;
const LONGEST_CREDITS = 180;
/** "Hi, I'm …" */
const GREETS =
  /^(?:hi|hello|hey|hallo|bonjour|salut|hola|ciao|olá|hoi|hej|cześć)(?: there| everyone| all)?\P{L}{1,4}(?:i'm|i am|my name is|ich bin|je suis|je m'appelle|soy|me llamo|sono|mi chiamo|sou|ik ben|jag är|jag heter|jestem) (?=\p{L})/u;

/** "12:29pm", "11h00" */
const HOUR_SIGN = /(\d)(?:h(?=\d|\b)|[ap]\.?m\b\.?)/gu;
const EAST_ASIAN_SIGN = /[年月日時分秒년월일시분초]|[（(][日月火水木金土일월화수목금토](?:曜日?)?[)）]/gu;

const COUNT = '\\d{1,3}|an?|einer?|einem|une?|un[ao]?|um|uma|een|en|ett';
/** "20 hours ago", without a day: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Russian, East Asian. */
const AGO = new RegExp(
  `^(?:(?:updated|posted|published|last updated)\\s*:?\\s*)?(?:(?:about |over )?(?:${COUNT})\\s?(?:s|m|h|d|w|sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|vor (?:${COUNT}) (?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)|il y a (?:${COUNT}) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)|(?:hace|há) (?:${COUNT}) (?:segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|anos?)|(?:${COUNT}) (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|(?:${COUNT}) (?:seconden?|minuten|minuut|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden|(?:för )?(?:${COUNT}) (?:sekunder?|minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år) sedan|\\d{1,3} (?:секунд\\S?|минут\\S?|час\\S{0,2}|д(?:ень|ня|ней)|недел\\S|месяц\\S{0,2}|лет|года?) назад|\\d{1,3} ?(?:秒|分钟?|小?时|小時|時間|天|日|周|週間|[个か]?月|年)前|\\d{1,3} ?(?:초|분|시간|일|주|개월|년) 전)$`,
);

/**
 * Whether a paragraph introduces one of these people. Names as in the byline. What opens a text may tell, in the past
 * tense, what its writer did.
 */
export function aboutAuthor(text: string, people: readonly string[], isOpening = false): boolean {
  if (people.length === 0 || roughWords(text) > LONGEST_BIO) return false;
  const introduces = isOpening ? INTRODUCES_NOW : INTRODUCES;
  return people.some((name) => {
    const known = name.length > 2 && [name, firstName(name)].find((start) => start && text.startsWith(start));
    if (known) {
      const after = text.slice(known.length);
      return introduces.test(after) || (!isOpening && APPOSITION.test(after));
    }
    return !isOpening && introducesLater(text, name);
  });
}

/** The whole name, behind the first half of its sentence. */
function introducesLater(text: string, name: string): boolean {
  const at = name.includes(' ') ? text.indexOf(`, ${name}`) : -1;
  if (at <= 0 || at > LONGEST_BEFORE_NAME || /[.!?:"“”„«]/.test(text.slice(0, at))) return false;
  return INTRODUCES_NOW.test(text.slice(at + name.length + 2));
}

/** Whether a paragraph begins as people do who present themselves. */
export const greets = (text: string): boolean =>
  roughWords(text) <= LONGEST_BIO && GREETS.test(text.toLowerCase().replace(/[‘’]/g, "'"));

/** A line that names one of these people and says little else: "By Ann Lee", "森野 千鶴 2025年2月11日". */
export function isByline(text: string, people: readonly string[]): boolean {
  const named = people.filter((name) => name.length > 2 && text.includes(name));
  if (named.length === 0) return false;
  const rest = named.reduce((left, name) => left.replace(name, ' '), text);
  return roughWords(rest) <= LONGEST_BESIDE_NAMES || isDateLine(fold(rest));
}

/** Biographies call people by their first name too; a name of two letters may be any word. */
function firstName(name: string): string | undefined {
  const [first] = name.split(' ');
  return first && first.length > 2 ? first : undefined;
}

/** "By Ann Lee | Updated May 5, 2026 | 4 min read": parts between signs, one of them a date. */
export function isCredits(text: string): boolean {
  const parts = text.length <= LONGEST_CREDITS ? text.split(BETWEEN_CREDITS) : [];
  return parts.length > 1 && parts.some((part) => part.split(DASH).some(isDateLine));
}

/** A line that holds a date and nothing else. */
export function isDateLine(text: string): boolean {
  if (text === '' || text.length > LONGEST_DATE_TEXT || roughWords(text) > LONGEST_DATE_LINE) return false;
  if (AGO.test(text.toLowerCase())) return true;
  if (!dateInText(text, { monthFirst: true })) return false;
  const rest =
    text
      .toLowerCase()
      .replace(BOTH_NAMES, '')
      .replace(HOUR_SIGN, '$1 ')
      .replace(EAST_ASIAN_SIGN, ' ')
      .replace(DATE_LABEL, ' ')
      .match(/\p{L}+/gu) ?? [];
  // A month by its name is one word for each date; more than that says something.
  return rest.length <= Math.max(1, text.match(/\d{4}/g)?.length ?? 0);
}
