/** White space and shape of inline content, as a browser would render it. */
import type { Inline, InlineStyle } from '../../model';
import { trimBreaks } from './split';

/** What HTML collapses; a no-break space and the wide space of CJK stay. */
const SPACES = /[ \t\n\r\f]+/g;
/** A line break in the source between two CJK letters is no space (Firefox shows none; Chromium one that no writer meant). */
const CJK_BREAK =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、-〿＀-｠])[ \t]*[\r\n][ \t\r\n]*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、-〿＀-｠])/gu;

type TextLeaf = Extract<Inline, { type: 'text' }>;

/** Content with white space collapsed, nothing empty, and neighbours of one sort merged. Changes what it is given. */
export function tidy(content: Inline[]): Inline[] {
  collapse(content);
  return trimBreaks(prune(content, new Set()));
}

/** Runs of spaces become one, those at the ends of a line none, across the borders of elements. */
function collapse(content: Inline[]): void {
  let last: TextLeaf | undefined;
  let afterSpace = true;
  const endLine = () => {
    if (last?.text.endsWith(' ')) last.text = last.text.slice(0, -1);
    last = undefined;
    afterSpace = true;
  };
  const visit = (inline: Inline): void => {
    if (inline.type === 'text') {
      const text = inline.text.replace(CJK_BREAK, '').replace(SPACES, ' ');
      inline.text = afterSpace && text.startsWith(' ') ? text.slice(1) : text;
      if (!inline.text) return;
      last = inline;
      afterSpace = inline.text.endsWith(' ');
    } else if (inline.type === 'break') endLine();
    else if ('children' in inline) inline.children.forEach(visit);
    else {
      if (inline.type === 'ruby') inline.base.forEach(visit);
      last = undefined;
      afterSpace = false;
    }
  };
  content.forEach(visit);
  endLine();
}

/** Drops what is empty, styles within the same style and links within links; joins neighbouring texts. */
function prune(content: Inline[], around: ReadonlySet<InlineStyle | 'link'>): Inline[] {
  const kept: Inline[] = [];
  for (const inline of content.flatMap((one) => pruneOne(one, around))) {
    const before = kept.at(-1);
    if (inline.type === 'text' && before?.type === 'text') before.text += inline.text;
    else kept.push(inline);
  }
  return kept;
}

function pruneOne(inline: Inline, around: ReadonlySet<InlineStyle | 'link'>): Inline[] {
  if (inline.type === 'text') return inline.text ? [inline] : [];
  if (!('children' in inline)) return [inline];
  if (inline.type === 'time') return withChildren(inline, prune(inline.children, around));
  if (around.has(inline.type)) return prune(inline.children, around);
  const children = prune(inline.children, new Set([...around, inline.type]));
  return inline.type === 'superscript' && isReference(children)
    ? children.filter(isNoteRef)
    : withChildren(inline, children);
}

function withChildren(inline: Extract<Inline, { children: Inline[] }>, children: Inline[]): Inline[] {
  const first = children[0];
  if (children.length === 0) return [];
  // A style around nothing but a space or break has nothing to show.
  if (children.length === 1 && (first?.type === 'break' || (first?.type === 'text' && first.text === ' ')))
    return children;
  return [{ ...inline, children }];
}

function isNoteRef(inline: Inline): boolean {
  return inline.type === 'noteRef';
}

/** `[1]` or `1, 2` in a superscript: the view sets references high itself. */
function isReference(children: Inline[]): boolean {
  return (
    children.some(isNoteRef) &&
    children.every((one) => isNoteRef(one) || (one.type === 'text' && /^[\s[\],]*$/.test(one.text)))
  );
}
