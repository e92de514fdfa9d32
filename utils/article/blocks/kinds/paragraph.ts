import type { Block, Inline } from '../../model';
import { isElement, isText } from '../elements';
import { splitAtBreaks } from '../inline/split';
import type { Parsing } from '../parsing';
import { sourceOf } from '../source';
import { inlineText } from '../text';
import type { KindParser } from './kind';

/** Ornaments that typesetters put between scenes. */
const ORNAMENT = /^(?:[*＊⁂✱✻❖◆◇■□●○•·~–—_-]\s*){1,9}$/u;
const ONE_DASH = /^[–—_-]$/;

/** `<p>` needs no parser: its lines do, wherever they stand. */
export const paragraph: KindParser = { tags: [], parse: (element, parsing) => parsing.flow(element.childNodes) };

/** A run of inline nodes as paragraphs: two `<br>` in a row part them, as writers of old newspapers' systems do. */
export function paragraphsOf(run: readonly Node[], parsing: Parsing): Block[] {
  return partedByBreaks(run).flatMap((nodes): Block[] => {
    const content = parsing.inline(nodes);
    const [first] = nodes;
    if (content.length === 0 || !first) return [];
    const source = sourceOf(nodes.find((node) => !isBlank(node)) ?? first);
    return splitAtBreaks(content).flatMap((part) => lineBlocks(part, source));
  });
}

function lineBlocks(content: Inline[], source: { source?: number }): Block[] {
  const text = inlineText(content);
  if (ORNAMENT.test(text) && !ONE_DASH.test(text)) return [{ kind: 'divider', ...source }];
  const [only] = content;
  if (content.length === 1 && only?.type === 'math' && only.math.display)
    return [{ kind: 'math', math: only.math, ...source }];
  return isEmpty(content) ? [] : [{ kind: 'paragraph', content, ...source }];
}

/** Nothing but no-break spaces, with which old systems keep table cells open. */
function isEmpty(content: readonly Inline[]): boolean {
  return content.every((inline) =>
    'children' in inline ? isEmpty(inline.children) : inline.type === 'text' && !inline.text.trim(),
  );
}

function partedByBreaks(run: readonly Node[]): Node[][] {
  const parts: Node[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    if (isBreak(node)) breaks++;
    else if (!isBlank(node)) breaks = 0;
    if (breaks >= 2) {
      parts.push([]);
      breaks = 0;
    } else {
      parts.at(-1)?.push(node);
    }
  }
  return parts;
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === 'br';
}

function isBlank(node: Node): boolean {
  return isText(node) ? !/[^ \t\n\r\f]/.test(node.data) : node.nodeType === 8;
}
