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

function Cell({ cell, inHead, nest }: { cell: TableCell; inHead: boolean; nest: Nest }): JSX.Element {
  const align = cell.align ?? (isNumeric(cell) ? 'end' : undefined);
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

function Rows({ rows, inHead, nest }: { rows: TableCell[][]; inHead: boolean; nest: Nest }): JSX.Element {
  return (
    <>
      {rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, at) => (
            <Cell key={at} cell={cell} inHead={inHead} nest={nest} />
          ))}
        </tr>
      ))}
    </>
  );
}

export function Table({ block, nest }: BlockProps<'table'>): JSX.Element {
  const { caption, rows, headRows } = block;
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
              <Rows rows={rows.slice(0, headRows)} inHead nest={nest} />
            </thead>
          )}
          <tbody>
            <Rows rows={rows.slice(headRows)} inHead={false} nest={nest} />
          </tbody>
        </table>
      </ScrollBox>
    </figure>
  );
}
