import type { JSX } from 'preact';
import { interfaceLocale } from '@/utils/interface';
import { timeText } from '@/utils/reading/dates';
import { Inlines } from './Inlines';
import { type BlockProps, hooks } from './types';

/** One entry of a live report. */
export function LiveEntry({ block, nest }: BlockProps<'liveEntry'>): JSX.Element {
  const time = block.timeText ?? (block.time && timeText(block.time, interfaceLocale())) ?? block.time;
  return (
    <section id={block.id} tabIndex={-1} {...hooks(block)}>
      <p class="live-time">
        {time && <time dateTime={block.time}>{time}</time>}
        {block.author && <span> · {block.author}</span>}
      </p>
      {block.title && (
        <h2 class="live-title">
          <Inlines content={block.title} />
        </h2>
      )}
      {nest(block.content)}
    </section>
  );
}
