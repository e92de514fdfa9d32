import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { MathFormula } from './MathFormula';
import { ScrollBox } from './ScrollBox';
import { type BlockProps, hooks } from './types';

export function MathBlock({ block }: BlockProps<'math'>): JSX.Element {
  return (
    <div {...hooks(block)}>
      <ScrollBox label={i18n.t('block.formula')}>
        <MathFormula math={block.math} />
      </ScrollBox>
    </div>
  );
}
