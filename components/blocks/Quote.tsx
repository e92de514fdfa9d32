import type { JSX } from 'preact';
import { useReader } from '@/components/reader/context';
import { Link } from '@/components/ui/Link';
import { quotationMarks } from '@/utils/article/blocks/words/quotationMarks';
import type { Attribution } from '@/utils/article/model';
import { blocksText } from '@/utils/article/text';
import { comma } from '@/utils/reading/language';
import { type BlockProps, hooks } from './types';

function Speaker({ attribution, name }: { attribution: Attribution; name: string }): JSX.Element {
  return (
    <span data-part="speaker">
      <Link href={attribution.href}>{name}</Link>
    </span>
  );
}

/** Who said it: the speaker, and below role and organisation; the whole line where they were not told apart. */
function AttributionLine({ attribution }: { attribution: Attribution }): JSX.Element {
  const { speaker, role, organisation, text } = attribution;
  const { language } = useReader();
  const post = [role, organisation].filter(Boolean).join(comma(language));
  return (
    <figcaption>
      <Speaker attribution={attribution} name={speaker ?? text} />
      {speaker && post && <span data-part="role">{post}</span>}
    </figcaption>
  );
}

/** Quotation, narration, quotation: the marks stand in the text, where another before it would be one too many. */
function beginsWithMark({ content }: BlockProps<'quote'>['block']): boolean {
  return Object.hasOwn(quotationMarks, blocksText(content.slice(0, 1)).trimStart().charAt(0));
}

/** A call-out. */
export function Quote({ block, nest }: BlockProps<'quote'>): JSX.Element {
  const names = [block.pull && 'pull', beginsWithMark(block) && 'own-marks'].filter(Boolean).join(' ');
  return (
    <figure class={names || undefined} {...hooks(block)}>
      <blockquote>{nest(block.content)}</blockquote>
      {block.attribution && <AttributionLine attribution={block.attribution} />}
    </figure>
  );
}
