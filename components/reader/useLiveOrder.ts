import { useMemo, useState } from 'preact/hooks';
import type { Arranged } from '@/utils/reading/arrange';
import { type LiveOrder, liveOrderOf, turnLiveEntries } from '@/utils/reading/liveOrder';

export interface LiveOrdering {
  /** Undefined where there is nothing to order. */
  order: LiveOrder | undefined;
  turn(): void;
}

/** The blocks with live entries in the order the reader wants; at first that of the page. */
export function useLiveOrder(arranged: Arranged): [Arranged, LiveOrdering] {
  const [turned, setTurned] = useState(false);
  const original = useMemo(() => liveOrderOf(arranged.blocks), [arranged]);
  const shown = useMemo(
    () => (turned && original ? { ...arranged, blocks: turnLiveEntries(arranged.blocks) } : arranged),
    [arranged, original, turned],
  );
  const other: LiveOrder = original === 'newest' ? 'oldest' : 'newest';
  return [shown, { order: original && (turned ? other : original), turn: () => setTurned(!turned) }];
}
