import { Fragment, type JSX } from 'preact';
import { Blocks } from '@/components/blocks';
import type { Block } from '@/utils/article/model';
import { spreads } from '@/utils/reading/spreads';

interface TextProps {
  blocks: readonly Block[];
  columns: 1 | 2;
}

/** The running text; in columns, cut into spreads. */
export function Text({ blocks, columns }: TextProps): JSX.Element {
  const runs = columns === 1 ? [blocks] : spreads(blocks);
  return (
    <div class="text">
      {runs.map((run, at) => (
        <Fragment key={at}>
          {at > 0 && <div class="spread" aria-hidden="true" />}
          <Blocks blocks={run} />
        </Fragment>
      ))}
    </div>
  );
}
