import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { TextButton } from '@/components/ui/TextButton';
import { interfaceText } from '@/utils/interface';
import type { LiveOrdering } from './useLiveOrder';

/** Above a live report: in which order its entries stand, and a press to turn it. */
export function LiveOrderRow({ order, turn }: LiveOrdering): JSX.Element | null {
  if (!order) return null;
  const newest = order === 'newest';
  return (
    <p class="note-row" data-part="live-order" {...interfaceText()}>
      <span role="status">{i18n.t(newest ? 'reader.newestFirst' : 'reader.oldestFirst')}</span>{' '}
      <TextButton action="turnLive" onPress={turn}>
        {i18n.t(newest ? 'reader.showOldestFirst' : 'reader.showNewestFirst')}
      </TextButton>
    </p>
  );
}
