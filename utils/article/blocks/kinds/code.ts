import { isElement, isSkipped, isText } from '../elements';
import { LANGUAGE_ATTRIBUTE } from '../marks';
import type { Parsing } from '../parsing';
import { sourceOf } from '../source';
import type { KindParser } from './kind';

/** Class names of the common highlighters: `language-x`, `lang-x`, `highlight-source-x`, `brush: x`. */
const LANGUAGE_CLASS = /(?:^|\s)(?:language-|lang-|highlight-source-|sourceCode\s+|brush:\s*)([\w+#.-]+)/i;
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|nohighlight|auto)$/i;

/** Preformatted text, to the letter. */
export const code: KindParser = {
  tags: ['pre', 'listing', 'xmp'],
  parse(element, parsing) {
    const text = exactText(element, parsing)
      .replace(/\r\n?/g, '\n')
      .replace(/^\n+|\s+$/g, '');
    const language = codeLanguage(element);
    return text.trim() ? [{ kind: 'code', text, ...(language ? { language } : {}), ...sourceOf(element) }] : [];
  },
};

/** The language a code element says it is in, lower case. */
export function codeLanguage(element: Element): string | undefined {
  const places = [element, ...element.querySelectorAll('code')].slice(0, 2);
  for (const place of [...places, element.parentElement, element.parentElement?.parentElement]) {
    const named =
      place?.getAttribute(LANGUAGE_ATTRIBUTE) ??
      place?.getAttribute('data-lang') ??
      place?.getAttribute('data-language') ??
      LANGUAGE_CLASS.exec(place?.getAttribute('class') ?? '')?.[1];
    if (named?.trim()) return NO_LANGUAGE.test(named.trim()) ? undefined : named.trim().toLowerCase();
  }
  return undefined;
}

function exactText(element: Element, parsing: Parsing): string {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4 | 8, (node) =>
    isElement(node) && isSkipped(node) ? 2 : 1,
  );
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && startsLine(node, text, parsing)) text += '\n';
  }
  return text;
}

/** `<br>`, and the one-block-a-line way of some highlighters. */
function startsLine(node: Element, text: string, { facts }: Parsing): boolean {
  if (node.localName === 'br') return true;
  const isLine = /^(?:div|p|li|tr)$/.test(node.localName) && !facts.holders.blocks.has(node);
  return isLine && text !== '' && !text.endsWith('\n');
}
