/** Reads what a box says, in the form the phrase tables are compared with. Pure but for the tree walk. */

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const DIACRITICS = /[\u0300-\u036F]/g;
const LOOKALIKES: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

/**
 * Folds case, compatibility forms, Latin, Greek and Cyrillic accents, invisible characters, dashes and apostrophes.
 * Accents go because notices are often typed without them ("wylacz", "ΑΠΕΝΕΡΓΟΠΟΙΗΣΤΕ").
 */
export function fold(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(DIACRITICS, '')
    .replace(/[ıłøđßيىك]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[‐‑‒–—_]/g, '-')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ');
}

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Words that only assistive technology or a broken picture shows. */
function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
  const isButton = element.localName === 'input' && /^(?:button|submit)$/i.test(element.getAttribute('type') ?? '');
  return isButton ? `${label} ${element.getAttribute('value') ?? ''}` : label;
}

const HEADLINE_LENGTH = 30;

/** A link to another page whose words are long enough to be that page's headline. */
function isHeadlineLink(element: Element): boolean {
  if (element.localName !== 'a' || (element.textContent ?? '').trim().length < HEADLINE_LENGTH) return false;
  const href = element.getAttribute('href') ?? '';
  return href !== '' && !/^(?:#|javascript:)/i.test(href) && element.getAttribute('role') !== 'button';
}

/**
 * The folded text below an element: pieces of one word that tags split are joined, blocks are set apart.
 * @param limit reading stops after about that many characters
 * @param headlines false leaves out links that read like a headline: a ticker quotes, it does not ask
 */
export function textOf(root: Node, limit: number, headlines = true): string {
  return fold(rawTextOf(root, limit, headlines)).trim();
}

/** The same before it is folded. */
export function rawTextOf(root: Node, limit: number, headlines = true): string {
  let text = '';
  const read = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < limit; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE && !UNREAD.has(child.nodeName)) readElement(child as Element);
    }
  };
  const readElement = (element: Element): void => {
    if (!headlines && isHeadlineLink(element)) return;
    const gap = INLINE.has(element.nodeName) ? '' : ' ';
    const label = labelOf(element);
    text += label ? ` ${label} ` : gap;
    read(element);
    text += gap;
  };
  if (root.nodeType === Node.ELEMENT_NODE) readElement(root as Element);
  else read(root);
  return text.slice(0, limit);
}
