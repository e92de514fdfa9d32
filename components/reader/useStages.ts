import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Arranged } from '@/utils/reading/arrange';
import { afterPaint } from '@/utils/reading/painted';
import { firstStage } from '@/utils/reading/stages';

export interface Stages {
  /** What to draw now. */
  drawn: Arranged;
  /** Everything stands. */
  complete: boolean;
}

/** Draws what fills the window first and the rest once that was painted. */
export function useStages(arranged: Arranged, startAt: number | undefined): Stages {
  const first = useMemo(() => firstStage(arranged.blocks, startAt), []);
  const [complete, setComplete] = useState(first === arranged.blocks.length);
  useEffect(() => {
    if (complete) return;
    const finish = (): void => setComplete(true);
    const stop = afterPaint(finish);
    // Paper takes what stands; and a tab in the background paints nothing.
    window.addEventListener('beforeprint', finish);
    return () => {
      stop();
      window.removeEventListener('beforeprint', finish);
    };
  }, [complete]);
  const drawn = useMemo(
    () => (complete ? arranged : { ...arranged, blocks: arranged.blocks.slice(0, first) }),
    [arranged, complete, first],
  );
  return { drawn, complete };
}
