/** One pass over the body that gathers what the features ask of it. No layout, no selectors, no writes. */
import { kindsOf, type NameKind } from './names';
import { addProse, weigh } from './prose';
import { BLOCK, CHROME, CODE, COMMENT, CONTROL, HEADING, INNER, LINK, SKIP, tagFlags } from './tags';
import { BodyFacts } from './tally';

const MAX_NODES = 20_000;
/** Parsers stop at 512; scripts can nest deeper, and the walk recurses. */
const MAX_DEPTH = 600;
/** Texts longer than this are not labels like a date. */
const LABEL = 40;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/;
const AUTHOR_HREF = /\/(?:authors?|by|contributors?|staff|people|columnists?|autor\w*|auteurs?|redaktion)\//i;
const CHROME_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar)$/;
const HIDDEN = /display\s*:\s*none/i;

const NOT_PROSE = CHROME | CODE | COMMENT | HEADING;

class Walk {
  readonly facts = new BodyFacts();
  private runText = '';
  private runChars = 0;
  private runLinkChars = 0;
  private afterBreak = false;
  private readonly known = new Map<string, readonly NameKind[]>();

  children(parent: Element, block: Element, inside: number, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.facts.nodes > MAX_NODES) return;
      if (node.nodeType === 3) this.text((node as Text).data.trim(), inside);
      else if (node.nodeType === 1) this.element(node as Element, block, inside, depth);
    }
  }

  private text(text: string, inside: number): void {
    if (!text) return;
    const { facts } = this;
    const chars = weigh(text);
    this.afterBreak = false;
    facts.chars += chars;
    if (inside & CHROME) facts.chromeChars += chars;
    if (inside & COMMENT) facts.commentChars += chars;
    if (text.length < LABEL && DATE.test(text)) facts.dateAt.push(facts.chars);
    this.runChars += chars;
    this.runText += `${text} `;
    if (inside & LINK) this.runLinkChars += chars;
  }

  /** Ends the run of text that stands directly in `block`. */
  private endRun(block: Element, inside: number): void {
    const { runText, runChars, runLinkChars, facts } = this;
    if (!runChars) return;
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
    if (flags & SKIP || depth > MAX_DEPTH || isHidden(element)) return;
    const kinds = this.kinds(`${element.id} ${element.getAttribute('class') ?? ''}`);
    this.count(element, name, flags);
    const within = inside | newlyInside(element, flags, kinds);
    if (!(flags & BLOCK)) {
      this.children(element, block, within, depth + 1);
      return;
    }
    this.endRun(block, inside);
    this.children(element, element, within, depth + 1);
    this.endRun(element, within);
    if (flags & HEADING && !(within & CHROME)) this.heading(element);
  }

  private kinds(names: string): readonly NameKind[] {
    let kinds = this.known.get(names);
    if (!kinds) {
      kinds = kindsOf(names);
      this.known.set(names, kinds);
    }
    const { facts } = this;
    for (const kind of kinds) {
      facts.names.set(kind, (facts.names.get(kind) ?? 0) + 1);
      if (kind === 'byline') facts.bylineAt.push(facts.chars);
      else if (kind === 'date') facts.dateAt.push(facts.chars);
    }
    return kinds;
  }

  private heading(element: Element): void {
    const { facts } = this;
    facts.headings++;
    if (element.localName === 'h1' && Number.isNaN(facts.titleAt)) facts.titleAt = facts.chars;
  }

  private count(element: Element, name: string, flags: number): void {
    const { facts } = this;
    if (flags & LINK) this.link(element);
    else if (flags & CONTROL) facts.controls++;
    else if (name === 'article') facts.articles++;
    else if (name === 'time') facts.dateAt.push(facts.chars);
  }

  private link(element: Element): void {
    const { facts } = this;
    const href = element.getAttribute('href') ?? '';
    if (element.getAttribute('rel') !== 'author' && !AUTHOR_HREF.test(href)) return;
    facts.authorLinks++;
    facts.bylineAt.push(facts.chars);
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN.test(style);
}

function newlyInside(element: Element, flags: number, kinds: readonly NameKind[]): number {
  let inside = flags & (LINK | CODE | HEADING);
  if (!(flags & BLOCK)) return inside;
  if (kinds.includes('comment')) inside |= COMMENT;
  const role = element.getAttribute('role');
  const chrome = flags & CHROME || kinds.includes('chrome') || (role && CHROME_ROLES.test(role));
  return chrome ? inside | CHROME : inside;
}

/** Reads the body of the document, at most `MAX_NODES` nodes of it. */
export function readBody({ body }: Document): BodyFacts {
  const walk = new Walk();
  if (body) walk.children(body, body, 0, 0);
  return walk.facts;
}
