import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Arranged } from '@/utils/reading/arrange';
import { firstStage } from '@/utils/reading/stages';

export interface Stages {
  /** What to draw now. */
  drawn: Arranged;
  /** Everything stands. */
  complete: boolean;
}

/** Runs once the frame that is being made was painted. A message posted in a frame's callbacks comes after it. */
function afterPaint(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = run;
  const frame = requestAnimationFrame(() => port2.postMessage(undefined));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
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
