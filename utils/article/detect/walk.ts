/** One pass over the body that gathers what the features ask of it. No layout, no selectors, no writes. */
import { kindsOf, type NameKind } from './names';
import { addProse, weigh } from './prose';
import { Tag, tagFlags } from './tags';
import { BodyFacts, type Repeat } from './tally';

const MAX_NODES = 20_000;
/** Parsers stop at 512; scripts can nest deeper, and the walk recurses. */
const MAX_DEPTH = 600;
/** Texts longer than this are not labels like a date. */
const LABEL = 40;
/** Repeated elements with less or more text than this are neither cards nor entries. */
const CARD = { least: 15, most: 6000 };
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/;
const AUTHOR_HREF = /\/(?:authors?|by|contributors?|staff|people|columnists?|autor\w*|auteurs?|redaktion)\//i;
const EDIT_HREF = /\/edit\/|action=edit/;
const CHROME_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar)$/;
const HIDDEN = /display\s*:\s*none/i;
const QUESTION = /[?？؟]$/;

const Inside = { chrome: 1, link: 2, code: 4, comment: 8, heading: 16 } as const;
const NOT_PROSE = Inside.chrome | Inside.code | Inside.comment | Inside.heading;

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
    if (inside & Inside.chrome) facts.chromeChars += chars;
    if (inside & Inside.comment) facts.commentChars += chars;
    if (text.length < LABEL && DATE.test(text)) facts.dateAt.push(facts.chars);
    this.runChars += chars;
    this.runText += `${text} `;
    if (!(inside & Inside.link)) return;
    facts.linkChars += chars;
    this.runLinkChars += chars;
  }

  /** Ends the run of text that stands directly in `block`. */
  private endRun(block: Element, inside: number): void {
    const { runText, runChars, runLinkChars, facts } = this;
    if (!runChars) return;
    this.runText = '';
    this.runChars = this.runLinkChars = 0;
    if (inside & NOT_PROSE || !addProse(facts, runText, runChars, runLinkChars)) return;
    let holder: Element | null = block;
    while (holder && tagFlags(holder.localName) & Tag.inner) holder = holder.parentElement;
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
    if (flags & Tag.skip || depth > MAX_DEPTH || isHidden(element)) return;
    const className = element.getAttribute('class') ?? '';
    const kinds = this.kinds(`${element.id} ${className}`);
    this.count(element, name, flags);
    const within = inside | newlyInside(element, flags, kinds);
    if (flags & Tag.block) this.block(element, `${name}.${className.slice(0, 24)}`, block, inside, within, depth);
    else this.children(element, block, within, depth + 1);
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

  private block(
    element: Element,
    signature: string,
    parent: Element,
    inside: number,
    within: number,
    depth: number,
  ): void {
    this.endRun(parent, inside);
    const { facts } = this;
    const { chars, linkChars, links, images, middleHeadings } = facts;
    this.children(element, element, within, depth + 1);
    this.endRun(element, within);
    if (within & Inside.chrome) return;
    this.heading(element);
    const length = facts.chars - chars;
    const linking = facts.links > links || inside & Inside.link;
    if (!linking || length < CARD.least || length > CARD.most) return;
    const repeat = this.repeat(signature);
    repeat.count++;
    repeat.chars += length;
    repeat.linkChars += facts.linkChars - linkChars;
    if (facts.middleHeadings > middleHeadings) repeat.headings++;
    if (facts.images > images) repeat.images++;
  }

  private repeat(signature: string): Repeat {
    let repeat = this.facts.repeats.get(signature);
    if (!repeat) {
      repeat = { count: 0, chars: 0, linkChars: 0, headings: 0, images: 0 };
      this.facts.repeats.set(signature, repeat);
    }
    return repeat;
  }

  private heading(element: Element): void {
    if (!(tagFlags(element.localName) & Tag.heading)) return;
    const { facts } = this;
    const level = Number(element.localName[1]);
    facts.headings++;
    if (level === 2 || level === 3) facts.middleHeadings++;
    if (QUESTION.test(element.textContent?.trim() ?? '')) facts.questionHeadings++;
    if (level === 1 && Number.isNaN(facts.titleAt)) facts.titleAt = facts.chars;
  }

  private count(element: Element, name: string, flags: number): void {
    const { facts } = this;
    if (flags & Tag.link) this.link(element);
    else if (flags & Tag.control) facts.controls++;
    else if (name === 'img') facts.images++;
    else if (name === 'article') facts.articles++;
    else if (name === 'table') facts.tables++;
    else if (name === 'time') facts.dateAt.push(facts.chars);
  }

  private link(element: Element): void {
    const { facts } = this;
    const href = element.getAttribute('href') ?? '';
    facts.links++;
    if (EDIT_HREF.test(href)) facts.editLinks++;
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
  let inside = 0;
  if (flags & Tag.link) inside |= Inside.link;
  if (flags & Tag.code) inside |= Inside.code;
  if (flags & Tag.heading) inside |= Inside.heading;
  if (!(flags & Tag.block)) return inside;
  if (kinds.includes('comment')) inside |= Inside.comment;
  const role = element.getAttribute('role');
  const chrome = flags & Tag.chrome || kinds.includes('chrome') || (role && CHROME_ROLES.test(role));
  return chrome ? inside | Inside.chrome : inside;
}

/** Reads the body of the document, at most `MAX_NODES` nodes of it. */
export function readBody({ body }: Document): BodyFacts {
  const walk = new Walk();
  if (body) walk.children(body, body, 0, 0);
  return walk.facts;
}
