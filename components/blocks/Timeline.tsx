import type { JSX } from 'preact';
import { type BlockProps, hooks } from './types';

export function Timeline({ block, nest }: BlockProps<'timeline'>): JSX.Element {
  return (
    <ol {...hooks(block)}>
      {block.items.map(({ time, content }, index) => (
        <li key={index}>
          <p class="live-time">{time}</p>
          {nest(content)}
        </li>
      ))}
    </ol>
  );
}
