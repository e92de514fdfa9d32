/** One pass over the body that gathers what the features ask of it. No layout, no selectors, no writes. */
import { Name, type NameKind, nameKinds } from './names';
import { addProse, weigh } from './prose';
import { Tag, tagFlags } from './tags';
import { BodyFacts, type Repeat } from './tally';

const MAX_NODES = 20_000;
/** Parsers stop at 512; scripts can nest deeper, and the walk recurses. */
const MAX_DEPTH = 600;
/** Texts longer than this are not labels like a price or a date. */
const LABEL = 40;
const PRICE = /[$€£¥₹₩₽]\s?\d|\d\s?(?:€|£|zł|kr\b|₽|Kč|円|元|원)/;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b/;
const MINUTES = /\b\d+[\s-]?(?:min|мин|分)/i;
const AUTHOR_HREF = /\/(?:authors?|by|contributors?|staff|people|columnists?|autor\w*|auteurs?|redaktion)\//i;
const EDIT_HREF = /\/edit\/|action=edit/;
const CHROME_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar)$/;
const HIDDEN = /display\s*:\s*none/i;
const QUESTION = /[?？؟]$/;

const Inside = { chrome: 1, link: 2, code: 4, comment: 8, heading: 16, list: 32 } as const;
const NOT_PROSE = Inside.chrome | Inside.code | Inside.comment | Inside.heading;

class Walk {
  readonly facts = new BodyFacts();
  private runText = '';
  private runChars = 0;
  private runLinkChars = 0;
  private afterBreak = false;
  private readonly kindsOf = new Map<string, number>();
  private readonly countOf = new Map<number, number>();

  children(parent: Element, block: Element, inside: number, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.facts.nodes > MAX_NODES) return;
      if (node.nodeType === 3) this.text((node as Text).data, inside);
      else if (node.nodeType === 1) this.element(node as Element, block, inside, depth);
    }
  }

  private text(data: string, inside: number): void {
    const text = data.trim();
    if (!text) return;
    const { facts } = this;
    const chars = weigh(text);
    this.afterBreak = false;
    facts.chars += chars;
    if (inside & Inside.chrome) facts.chromeChars += chars;
    if (inside & Inside.code) facts.codeChars += chars;
    if (inside & Inside.comment) facts.commentChars += chars;
    if (text.length < LABEL) this.label(text);
    this.runChars += chars;
    this.runText += `${text} `;
    if (!(inside & Inside.link)) return;
    facts.linkChars += chars;
    this.runLinkChars += chars;
  }

  private label(text: string): void {
    const { facts } = this;
    if (PRICE.test(text)) facts.prices++;
    if (MINUTES.test(text)) facts.minutes++;
    if (!DATE.test(text)) return;
    facts.dates++;
    facts.dateAt.push(facts.chars);
  }

  /** Ends the run of text that stands directly in `block`. */
  private endRun(block: Element, inside: number): void {
    const { runText, runChars, runLinkChars, facts } = this;
    if (!runChars) return;
    this.runText = '';
    this.runChars = this.runLinkChars = 0;
    if (inside & NOT_PROSE || !addProse(facts, runText.trimEnd(), runChars, runLinkChars)) return;
    if (inside & Inside.list) facts.proseInLists++;
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
    const kinds = this.kinds(element);
    this.count(element, name, flags, inside);
    const within = inside | newlyInside(element, name, flags, kinds);
    if (flags & Tag.block) this.block(element, block, inside, within, depth);
    else this.children(element, block, within, depth + 1);
  }

  private kinds(element: Element): number {
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
    if (names === ' ') return 0;
    let kinds = this.kindsOf.get(names);
    if (kinds === undefined) {
      kinds = nameKinds(names);
      this.kindsOf.set(names, kinds);
    }
    if (!kinds) return 0;
    this.countOf.set(kinds, (this.countOf.get(kinds) ?? 0) + 1);
    if (kinds & Name.byline) this.facts.bylineAt.push(this.facts.chars);
    if (kinds & Name.date) this.facts.dateAt.push(this.facts.chars);
    return kinds;
  }

  private block(element: Element, parent: Element, inside: number, within: number, depth: number): void {
    this.endRun(parent, inside);
    const { facts } = this;
    const { chars, linkChars, prose, links, images, times } = facts;
    const headings = facts.headings[1] + facts.headings[2];
    this.children(element, element, within, depth + 1);
    this.endRun(element, within);
    const linked = facts.linkChars > linkChars || (inside & Inside.link) > 0;
    const name = element.localName;
    if (within & Inside.heading && /^h\d$/.test(name)) this.heading(element, name, linked, inside);
    const length = facts.chars - chars;
    if (length < 15 || length > 6000 || within & Inside.chrome || (facts.links === links && !(inside & Inside.link)))
      return;
    const repeat = this.repeat(element);
    repeat.count++;
    repeat.chars += length;
    repeat.linkChars += facts.linkChars - linkChars;
    if (facts.prose > prose) repeat.prose++;
    if (facts.headings[1] + facts.headings[2] > headings) repeat.headings++;
    if (facts.images > images) repeat.images++;
    if (facts.times > times) repeat.times++;
  }

  private repeat(element: Element): Repeat {
    const signature = `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, 24)}`;
    let repeat = this.facts.repeats.get(signature);
    if (!repeat) {
      repeat = { count: 0, chars: 0, linkChars: 0, prose: 0, headings: 0, images: 0, times: 0 };
      this.facts.repeats.set(signature, repeat);
    }
    return repeat;
  }

  private heading(element: Element, name: string, linked: boolean, inside: number): void {
    if (inside & Inside.chrome) return;
    const { facts } = this;
    const level = (Number(name[1]) - 1) as 0 | 1 | 2 | 3 | 4 | 5;
    facts.headings[level]++;
    if (linked) facts.linkedHeadings++;
    const text = element.textContent?.trim() ?? '';
    if (QUESTION.test(text)) facts.questionHeadings++;
    if (level > 0 || facts.titleText) return;
    facts.titleText = text;
    facts.titleAt = facts.chars;
  }

  private count(element: Element, name: string, flags: number, inside: number): void {
    const { facts } = this;
    if (flags & Tag.link) this.link(element);
    if (flags & Tag.control) facts.controls++;
    if (name === 'img') facts.images++;
    else if (name === 'input') facts.inputs++;
    else if (name === 'form') facts.forms++;
    else if (name === 'article') facts.articles++;
    else if (name === 'table') facts.tables++;
    else if (name === 'li' && !(inside & Inside.chrome)) facts.listItems++;
    else if (name === 'time') {
      facts.times++;
      facts.dateAt.push(facts.chars);
    }
  }

  private link(element: Element): void {
    const { facts } = this;
    const href = element.getAttribute('href') ?? '';
    facts.links++;
    if (href.startsWith('tel:')) facts.telephones++;
    if (EDIT_HREF.test(href)) facts.editLinks++;
    if (element.getAttribute('rel') !== 'author' && !AUTHOR_HREF.test(href)) return;
    facts.authorLinks++;
    facts.bylineAt.push(facts.chars);
  }

  finish(): BodyFacts {
    for (const kind of Object.keys(Name) as NameKind[]) {
      let sum = 0;
      for (const [kinds, count] of this.countOf) if (kinds & Name[kind]) sum += count;
      this.facts.names[kind] = sum;
    }
    return this.facts;
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN.test(style);
}

function newlyInside(element: Element, name: string, flags: number, kinds: number): number {
  let inside = 0;
  if (flags & Tag.link) inside |= Inside.link;
  if (flags & Tag.code) inside |= Inside.code;
  if (flags & Tag.heading) inside |= Inside.heading;
  if (name === 'li') inside |= Inside.list;
  if (!(flags & Tag.block)) return inside;
  if (kinds & Name.comment) inside |= Inside.comment;
  const role = element.getAttribute('role');
  const chrome = flags & Tag.chrome || kinds & Name.chrome || (role !== null && CHROME_ROLES.test(role));
  return chrome ? inside | Inside.chrome : inside;
}

/** Reads the body of the document, at most `MAX_NODES` nodes of it. */
export function readBody({ body }: Document): BodyFacts {
  const walk = new Walk();
  if (body) walk.children(body, body, 0, 0);
  return walk.finish();
}
