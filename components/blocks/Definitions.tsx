import { Fragment, type JSX } from 'preact';
import { Inlines } from './Inlines';
import { type BlockProps, hooks } from './types';

export function Definitions({ block, nest }: BlockProps<'definitions'>): JSX.Element {
  return (
    <dl {...hooks(block)}>
      {block.items.map(({ terms, details }, index) => (
        <Fragment key={index}>
          {terms.map((term, at) => (
            <dt key={at}>
              <Inlines content={term} />
            </dt>
          ))}
          {details.map((detail, at) => (
            <dd key={at}>{nest(detail)}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
