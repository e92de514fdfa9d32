/** Text-level content. */
import type { JSX } from 'preact';
import { Link } from '@/components/ui/Link';
import type { Inline, InlineStyle } from '@/utils/article/model';
import { Image } from './Image';
import { MathFormula } from './MathFormula';
import { NoteRef } from './NoteRef';

const styleElements = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  mark: 'mark',
  strike: 's',
  insert: 'ins',
  cite: 'cite',
  small: 'small',
  keyboard: 'kbd',
  quotation: 'q',
} as const satisfies Record<InlineStyle, string>;

function Ruby({ ruby }: { ruby: Extract<Inline, { type: 'ruby' }> }): JSX.Element {
  return (
    <ruby>
      <Inlines content={ruby.base} />
      <rp>(</rp>
      <rt>{ruby.reading}</rt>
      <rp>)</rp>
    </ruby>
  );
}

function InlineView({ inline }: { inline: Inline }): JSX.Element | string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return (
        <Link href={inline.href}>
          <Inlines content={inline.children} />
        </Link>
      );
    case 'break':
      return <br />;
    case 'image':
      return <Image picture={inline.picture} />;
    case 'noteRef':
      return <NoteRef note={inline.note} label={inline.label} />;
    case 'math':
      return <MathFormula math={inline.math} />;
    case 'ruby':
      return <Ruby ruby={inline} />;
    case 'time':
      return (
        <time dateTime={inline.dateTime}>
          <Inlines content={inline.children} />
        </time>
      );
    default: {
      const Element = styleElements[inline.type];
      return (
        <Element>
          <Inlines content={inline.children} />
        </Element>
      );
    }
  }
}

/** Draws inline content in order. */
export function Inlines({ content }: { content: readonly Inline[] }): JSX.Element {
  return (
    <>
      {content.map((inline, index) => (
        <InlineView key={index} inline={inline} />
      ))}
    </>
  );
}
