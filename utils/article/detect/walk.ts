/** One pass over the body that gathers what the features ask of it. No layout, no writes, and no look into menus. */
import { bitOf, kindsOf, namesOf } from './names';
import { addProse, weigh } from './prose';
import { BLOCK, CHROME, CODE, COMMENT, COUNTED, HEADING, INNER, LINK, SKIP, tagFlags } from './tags';
import { BodyFacts } from './tally';

const MAX_NODES = 8000;
/** Parsers stop at 512; scripts can nest deeper, and the walk recurses. */
const MAX_DEPTH = 600;
/** Texts longer than this are not labels like a date. */
const LABEL = 40;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/;
const CHROME_ROLES = ' navigation banner contentinfo complementary search dialog menu menubar ';
const AUTHOR_PLACES = '/author /by/ /contributor /staff/ /people/ /autor /auteur /redaktion/'.split(' ');
const SHARE_PLACES = 'sharer intent/tweet shareArticle share?url /submit? pin/create whatsapp'.split(' ');
/** What holds so many paragraphs is no menu, whatever it is named. */
const PARAGRAPHS = 4;

const NOT_PROSE = CODE | COMMENT | HEADING;

class Walk {
  readonly facts = new BodyFacts();
  private runText = '';
  private runChars = 0;
  private runLinkChars = 0;
  private afterBreak = false;
  private readonly known = new Map<string, number>();

  /** What is not shown, and what carries a role. Asking the browser once is much cheaper than asking each element. */
  private readonly unshown: ReadonlySet<Element>;
  private readonly withRole: ReadonlySet<Element>;

  /** @param landmarks what holds the title or the story, and so is no side bar */
  constructor(
    body: Element | null,
    private readonly landmarks: ReadonlySet<Element>,
  ) {
    this.unshown = new Set([...(body?.querySelectorAll('[hidden],[style*="none" i]') ?? [])].filter(isUnshown));
    this.withRole = new Set(body?.querySelectorAll('[role]'));
  }

  children(parent: Element, block: Element, inside: number, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.facts.nodes > MAX_NODES) return;
      const type = node.nodeType;
      if (type === 3) this.text((node as Text).data.trim(), inside);
      else if (type === 1) this.element(node as Element, block, inside, depth);
    }
  }

  private text(text: string, inside: number): void {
    if (text === '') return;
    const { facts } = this;
    const chars = weigh(text);
    this.afterBreak = false;
    facts.chars += chars;
    if (text.length < LABEL && DATE.test(text)) facts.dateAt.push(facts.chars);
    this.runChars += chars;
    this.runText += `${text} `;
    if (inside & LINK) this.runLinkChars += chars;
  }

  /** Ends the run of text that stands directly in `block`. */
  private endRun(block: Element, inside: number): void {
    const { runText, runChars, runLinkChars, facts } = this;
    if (runChars === 0) return;
    this.runText = '';
    this.runChars = this.runLinkChars = 0;
    if (inside & NOT_PROSE || !addProse(facts, runText, runChars, runLinkChars)) return;
    let holder: Element | null = block;
    while (holder && tagFlags(holder.localName) & INNER) holder = holder.parentElement;
    this.addMass(holder, runChars);
    this.addMass(holder?.parentElement, runChars / 2);
  }

  private addMass(holder: Element | null | undefined, chars: number): void {
    if (holder) this.facts.mass.set(holder, (this.facts.mass.get(holder) ?? 0) + chars);
  }

  private element(element: Element, block: Element, inside: number, depth: number): void {
    const name = element.localName;
    if (name === 'br') {
      // Two in a row part paragraphs.
      if (this.afterBreak) this.endRun(block, inside);
      this.afterBreak = true;
      return;
    }
    const flags = tagFlags(name);
    if (flags & COUNTED) countTag(this.facts, name);
    if (flags & SKIP || depth > MAX_DEPTH) return;
    const named = element.hasAttributes() ? this.attributes(element, flags) : 0;
    if (named < 0) return;
    let within = inside | (flags & (LINK | CODE | HEADING));
    if (!(flags & BLOCK)) {
      this.children(element, block, within, depth + 1);
      return;
    }
    if (this.isChrome(element, flags, named)) return;
    if (named & bitOf.comment) within |= COMMENT;
    this.endRun(block, inside);
    this.children(element, element, within, depth + 1);
    this.endRun(element, within);
    if (name === 'h1' && Number.isNaN(this.facts.titleAt)) this.facts.titleAt = this.facts.chars;
  }

  /** The kinds of names of an element; below 0 where it is hidden. */
  private attributes(element: Element, flags: number): number {
    if (this.unshown.has(element)) return -1;
    if (flags & LINK) this.link(element);
    const names = namesOf(element);
    let kinds = this.known.get(names);
    if (kinds === undefined) {
      kinds = kindsOf(names);
      this.known.set(names, kinds);
    }
    if (kinds !== 0) this.names(kinds);
    return kinds;
  }

  private names(kinds: number): void {
    const { names, bylineAt, dateAt, chars } = this.facts;
    for (let i = 0, rest = kinds; rest !== 0; i++, rest >>= 1) if (rest & 1) names[i] = (names[i] ?? 0) + 1;
    if (kinds & bitOf.byline) bylineAt.push(chars);
    if (kinds & bitOf.date) dateAt.push(chars);
  }

  /** Menus, side bars, foot lines, layers over the page: what is in them is not read. */
  private isChrome(element: Element, flags: number, named: number): boolean {
    if (flags & HEADING || this.landmarks.has(element)) return false;
    if (flags & CHROME || named & bitOf.overlay) return true;
    const role = this.withRole.has(element) && element.getAttribute('role');
    if (role && CHROME_ROLES.includes(` ${role} `)) return true;
    // Themes name the wrapper of the whole story by its layout ("right-sidebar", "has-menu").
    return (named & bitOf.menu) !== 0 && element.getElementsByTagName('p').length < PARAGRAPHS;
  }

  private link(element: Element): void {
    const { facts } = this;
    const href = element.getAttribute('href') ?? '';
    if (holdsOne(href, SHARE_PLACES)) facts.shareLinks++;
    if (element.getAttribute('rel') !== 'author' && !holdsOne(href, AUTHOR_PLACES)) return;
    facts.authorLinks++;
    facts.bylineAt.push(facts.chars);
  }
}

const isUnshown = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

const holdsOne = (text: string, parts: readonly string[]): boolean => parts.some((part) => text.includes(part));

function countTag(facts: BodyFacts, name: string): void {
  if (name === 'button') facts.controls++;
  else if (name === 'article') facts.articles++;
  else facts.dateAt.push(facts.chars);
}

const LANDMARKS = ['h1', 'main,[role="main"]', 'article,[itemprop="articleBody"]'];

/** The first of each landmark with all that holds it. */
function landmarksOf(body: Element): Set<Element> {
  const found = new Set<Element>();
  for (const selector of LANDMARKS) {
    for (let at = body.querySelector(selector); at && !found.has(at); at = at.parentElement) found.add(at);
  }
  return found;
}

/** Reads the body of the document, at most `MAX_NODES` nodes of it. */
export function readBody({ body }: Document): BodyFacts {
  const walk = new Walk(body, body ? landmarksOf(body) : new Set());
  if (body) walk.children(body, body, 0, 0);
  return walk.facts;
}
