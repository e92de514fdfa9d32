import type { Block, BlockOf, TableCell } from '../../model';
import { childrenNamed, isElement } from '../elements';
import { ALIGN_ATTRIBUTE } from '../marks';
import type { Parsing } from '../parsing';
import { sourceOf } from '../source';
import type { KindParser } from './kind';

const MOST_SPANNED = 1000;
const ALIGNS: Readonly<Record<string, TableCell['align']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  middle: 'center',
  right: 'end',
  end: 'end',
};

/** Data tables; those that only lay out a page give their cells as flow. */
export const table: KindParser = {
  tags: ['table'],
  parse(element, parsing) {
    const rows = rowsOf(element);
    const captions = childrenNamed(element, 'caption');
    const stray = parsing.flow(strayIn(element));
    if (isLayout(element, rows)) {
      const cells = [...captions, ...rows.flatMap(cellsOf)];
      return [...stray, ...cells.flatMap((cell) => parsing.flow(cell.childNodes))];
    }
    const kept = rows
      .map((row) => cellsOf(row).map((cell) => cellOf(cell, parsing)))
      .filter((cells) => cells.length > 0);
    const caption = captions.flatMap((one) => parsing.inline(one.childNodes));
    const isEmpty = kept.every((cells) => cells.every(({ content }) => content.length === 0));
    if (isEmpty) return [...stray, ...captions.flatMap((one) => parsing.flow(one.childNodes))];
    const block: BlockOf<'table'> = {
      kind: 'table',
      ...(caption.length > 0 ? { caption } : {}),
      rows: kept,
      headRows: headRows(rows),
      ...sourceOf(element),
    };
    return [...stray, block];
  },
};

/** What stands in a table but in no cell; browsers show it before the table. */
function strayIn(element: Element): Node[] {
  return [...element.childNodes].flatMap((node): Node[] => {
    if (!isElement(node)) return [node];
    if (/^(?:thead|tbody|tfoot|tr)$/.test(node.localName)) return strayIn(node);
    return /^(?:td|th|caption|col|colgroup)$/.test(node.localName) ? [] : [node];
  });
}

function rowsOf(element: Element): Element[] {
  const groups = childrenNamed(element, 'thead', 'tbody', 'tfoot', 'tr');
  const inOrder = [
    ...groups.filter(isHead),
    ...groups.filter((one) => !isHead(one) && !isFoot(one)),
    ...groups.filter(isFoot),
  ];
  return inOrder.flatMap((group) => (group.localName === 'tr' ? [group] : childrenNamed(group, 'tr')));
}

function isHead({ localName }: Element): boolean {
  return localName === 'thead';
}

function isFoot({ localName }: Element): boolean {
  return localName === 'tfoot';
}

function cellsOf(row: Element): Element[] {
  return childrenNamed(row, 'td', 'th');
}

/** A table is for layout when it says so, or when nothing marks it as data and its shape or contents are a page's. */
function isLayout(element: Element, rows: Element[]): boolean {
  if (/^(?:presentation|none)$/.test(element.getAttribute('role') ?? '')) return true;
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (columns <= 1) return true;
  if (element.querySelector('caption, thead, th, col, colgroup') || element.getAttribute('summary')) return false;
  if (rows.length === 1) return true;
  return element.querySelector('table, h1, h2, h3, p + p, blockquote, figure') !== null;
}

function headRows(rows: Element[]): number {
  const firstBody = rows.findIndex((row) => !isHeadRow(row));
  // A table of heads only has none: every row is data then.
  return firstBody === -1 ? 0 : firstBody;
}

function isHeadRow(row: Element): boolean {
  const cells = cellsOf(row);
  const parent = row.parentElement;
  return (
    (parent !== null && isHead(parent)) || (cells.length > 0 && cells.every(({ localName }) => localName === 'th'))
  );
}

function cellOf(cell: Element, parsing: Parsing): TableCell {
  const align = ALIGNS[(cell.getAttribute(ALIGN_ATTRIBUTE) ?? cell.getAttribute('align') ?? '').toLowerCase()];
  const content: Block[] = parsing.flow(cell.childNodes);
  return {
    header: cell.localName === 'th',
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    ...(align ? { align } : {}),
    content,
  };
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 ? Math.min(span, MOST_SPANNED) : 1;
}
