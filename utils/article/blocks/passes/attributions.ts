import type { Attribution, Block, BlockOf, Inline } from '../../model';
import { attributionOf } from '../attribution';
import { sliceInline } from '../inline/slice';
import { mapLists } from '../nested';
import { isAttributionLine, quotedWithAttribution, whollyQuoted } from '../quotation';
import { inlineText } from '../text';

type Paragraph = BlockOf<'paragraph'>;
type Quote = BlockOf<'quote'>;

/** Quotations get their speakers: from the end of the quotation, from the line after it; bare ones become quotations. */
export function attributions(blocks: Block[]): Block[] {
  return mapLists(blocks, (list) => {
    const done: Block[] = [];
    for (let index = 0; index < list.length; index++) {
      const [block, next] = [list[index], list[index + 1]];
      if (!block) continue;
      const quote =
        block.kind === 'quote'
          ? attributed(block, next)
          : block.kind === 'paragraph'
            ? bareQuote(block, next)
            : undefined;
      done.push(quote ? { ...quote.quote, content: unmarked(quote.quote.content) } : block);
      if (quote?.usesNext) index++;
    }
    return done;
  });
}

interface Found {
  quote: Quote;
  usesNext: boolean;
}

function attributed(block: Quote, next: Block | undefined): Found {
  const [inner] = block.content;
  if (inner?.kind === 'quote' && block.content.length === 1)
    return attributed({ ...block, content: inner.content, ...named(inner, block) }, next);
  if (block.attribution) return { quote: block, usesNext: false };
  const inside = fromInside(block);
  if (inside) return { quote: inside, usesNext: false };
  const attribution = fromNext(next);
  return attribution ? { quote: { ...block, attribution }, usesNext: true } : { quote: block, usesNext: false };
}

function named(...quotes: Quote[]): { attribution?: Attribution } {
  const attribution = quotes.find((quote) => quote.attribution)?.attribution;
  return attribution ? { attribution } : {};
}

function fromNext(next: Block | undefined): Attribution | undefined {
  if (next?.kind !== 'paragraph') return undefined;
  const text = inlineText(next.content);
  const [only] = next.content;
  const isCite = next.content.length === 1 && only?.type === 'cite';
  return isCite || isAttributionLine(text) ? attributionOf(text, { href: hrefIn(next.content) }) : undefined;
}

/** The last paragraph of the quotation is the attribution, or ends with it. */
function fromInside(block: Quote): Quote | undefined {
  const last = block.content.at(-1);
  if (last?.kind !== 'paragraph') return undefined;
  const before = block.content.slice(0, -1);
  const whole = before.length > 0 ? fromNext(last) : undefined;
  if (whole) return { ...block, content: before, attribution: whole };
  const parts = endOf(last);
  return parts && { ...block, content: [...before, { ...last, content: parts.said }], attribution: parts.attribution };
}

function endOf({ content }: Paragraph): { said: Inline[]; attribution: Attribution } | undefined {
  const text = inlineText(content);
  const line = text.lastIndexOf('\n');
  const start = line > 0 && isAttributionLine(text.slice(line + 1)) ? line : quotedWithAttribution(text)?.attribution;
  if (start === undefined) return undefined;
  const named = sliceInline(content, start, text.length);
  const attribution = attributionOf(inlineText(named), { href: hrefIn(named) });
  const said = sliceInline(
    content,
    0,
    start === line ? line : text.slice(0, start).replace(/[\s\-‐‑‒–—―−⸺─]+$/u, '').length,
  );
  return attribution && { said, attribution };
}

/** A paragraph that is wholly a quotation, then a dash and its speaker, here or in the paragraph after. */
function bareQuote(block: Paragraph, next: Block | undefined): Found | undefined {
  const text = inlineText(block.content);
  const here = quotedWithAttribution(text);
  const source = block.source === undefined ? {} : { source: block.source };
  if (here) {
    const named = sliceInline(block.content, here.attribution, text.length);
    const attribution = attributionOf(inlineText(named), { href: hrefIn(named) });
    const content: Block[] = [{ kind: 'paragraph', content: sliceInline(block.content, here.start - 1, here.end + 1) }];
    return attribution && { quote: { kind: 'quote', content, attribution, pull: false, ...source }, usesNext: false };
  }
  const attribution =
    whollyQuoted(text) && next?.kind === 'paragraph' && isAttributionLine(inlineText(next.content))
      ? fromNext(next)
      : undefined;
  return (
    attribution && {
      quote: {
        kind: 'quote',
        content: [{ kind: 'paragraph', content: block.content }],
        attribution,
        pull: false,
        ...source,
      },
      usesNext: true,
    }
  );
}

/** The call-out has its own mark: those around the whole are dropped, those of quotations within stay. */
function unmarked(content: Block[]): Block[] {
  const [only] = content;
  if (only?.kind !== 'paragraph' || content.length !== 1) return content;
  const quoted = whollyQuoted(inlineText(only.content));
  return quoted ? [{ ...only, content: sliceInline(only.content, quoted.start, quoted.end) }] : content;
}

function hrefIn(content: readonly Inline[]): string | undefined {
  for (const inline of content) {
    if (inline.type === 'link') return inline.href;
    const inner = 'children' in inline ? hrefIn(inline.children) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
