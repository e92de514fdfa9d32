/** The reader's own pace, kept on this machine as one number, and never learned in a private window. */
import { api } from '../api';
import { meanPace } from '../reading/minutes';
import { PaceMeter } from '../reading/pace';
import { report } from '../report';

const KEY = 'pace';
/** Beyond these it was not reading that was measured. */
const [LEAST, MOST] = [0.4, 2.5];

const isPace = (stored: unknown): stored is number => typeof stored === 'number' && stored >= LEAST && stored <= MOST;

async function recallPace(): Promise<number | undefined> {
  const stored = (await api.storage.local.get(KEY))[KEY];
  return isPace(stored) ? stored : undefined;
}

async function keepPace(pace: number): Promise<void> {
  if (api.extension.inIncognitoContext) return;
  await api.storage.local.set({ [KEY]: Math.min(MOST, Math.max(LEAST, pace)) });
}

export interface ReaderPace {
  /** How fast the reader is, with 1 for the mean of a language; empty while that is not known. */
  known(): { pace?: number };
  /** Begins to measure the reading of a text in this language, and looks up what is known. */
  sitting(language: string | undefined): PaceMeter;
  /** Takes what was measured in one sitting. */
  learn(meter: PaceMeter): void;
}

/** @param onKnown called when the pace was found. */
export function createReaderPace(onKnown: () => void): ReaderPace {
  let pace: number | undefined;
  return {
    known: () => (pace === undefined ? {} : { pace }),
    sitting(language) {
      const found = (stored: number | undefined): void => {
        pace = stored;
        if (pace !== undefined) onKnown();
      };
      if (pace === undefined) {
        recallPace().then(found, (error: unknown) => report("the reader's pace is not known", error));
      }
      return new PaceMeter(meanPace(language));
    },
    learn(meter) {
      const learned = meter.learned(pace);
      if (learned === undefined) return;
      pace = learned;
      keepPace(learned).catch((error: unknown) => report("the reader's pace was not kept", error));
    },
  };
}

/** Forgets it. */
export async function forgetPace(): Promise<void> {
  await api.storage.local.remove(KEY);
}
