import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { TableCell } from '@/utils/article/model';
import { plainText } from '@/utils/reading/text';
import { Inlines } from './Inlines';
import { ScrollBox } from './ScrollBox';
import { type BlockProps, hooks } from './types';

type Nest = BlockProps<'table'>['nest'];

/** Numbers line up at their end, with an optional sign, unit or currency around them. */
const NUMERIC = /^[\s\p{Sc}+\-−–~≈]*[\d.,'\s]*\d[\s%‰\p{Sc}\p{L}]{0,6}$/u;

function isNumeric({ content, header }: TableCell): boolean {
  const [only, ...more] = content;
  return !header && !more.length && only?.kind === 'paragraph' && NUMERIC.test(plainText(only.content));
}

/** The columns whose body holds numbers only; their heads line up with them. */
function numericColumns(rows: readonly TableCell[][]): ReadonlySet<number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return new Set(columns.filter((at) => rows.length > 0 && rows.every((row) => row[at] && isNumeric(row[at]))));
}

interface CellProps {
  cell: TableCell;
  inHead: boolean;
  numeric: boolean;
  nest: Nest;
}

function Cell({ cell, inHead, numeric, nest }: CellProps): JSX.Element {
  const align = cell.align ?? (numeric || isNumeric(cell) ? 'end' : undefined);
  const spans = {
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    class: align && `to-${align}`,
  };
  if (!cell.header) return <td {...spans}>{nest(cell.content)}</td>;
  return (
    <th scope={inHead ? 'col' : 'row'} {...spans}>
      {nest(cell.content)}
    </th>
  );
}

interface RowsProps {
  rows: readonly TableCell[][];
  inHead: boolean;
  numeric: ReadonlySet<number>;
  nest: Nest;
}

function Rows({ rows, inHead, numeric, nest }: RowsProps): JSX.Element {
  return (
    <>
      {rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, at) => (
            <Cell key={at} cell={cell} inHead={inHead} numeric={numeric.has(at)} nest={nest} />
          ))}
        </tr>
      ))}
    </>
  );
}

export function Table({ block, nest }: BlockProps<'table'>): JSX.Element {
  const { caption, rows, headRows } = block;
  const body = rows.slice(headRows);
  const numeric = numericColumns(body);
  return (
    <figure class="wide-content" {...hooks(block)}>
      {caption && (
        <figcaption>
          <Inlines content={caption} />
        </figcaption>
      )}
      <ScrollBox label={caption ? plainText(caption) : i18n.t('block.table')}>
        <table>
          {headRows > 0 && (
            <thead>
              <Rows rows={rows.slice(0, headRows)} inHead numeric={numeric} nest={nest} />
            </thead>
          )}
          <tbody>
            <Rows rows={body} inHead={false} numeric={numeric} nest={nest} />
          </tbody>
        </table>
      </ScrollBox>
    </figure>
  );
}
