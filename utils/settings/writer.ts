/** Stores settings once the reader's hand rests: browsers limit writes to synced storage (120 a minute in Chrome). */
import { saveSettings } from './storage';
import type { Settings } from './table';

const WRITE_AFTER_MS = 150;

export interface SettingsWriter {
  /** Takes the newest settings; earlier ones that were not yet stored are forgotten. */
  write(settings: Settings): void;
  /** Stores at once what waits. */
  flush(): void;
  /** Whether something waits: what is stored is then older than what is shown. */
  waits(): boolean;
}

/** @param onRefused told when the browser stored nothing (quota, too many writes). */
export function createSettingsWriter(onRefused: (error: unknown) => void): SettingsWriter {
  let waiting: { settings: Settings; timer: ReturnType<typeof setTimeout> } | undefined;

  function flush(): void {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { settings } = waiting;
    waiting = undefined;
    saveSettings(settings).catch(onRefused);
  }

  return {
    write(settings) {
      if (waiting) clearTimeout(waiting.timer);
      waiting = { settings, timer: setTimeout(flush, WRITE_AFTER_MS) };
    },
    flush,
    waits: () => waiting !== undefined,
  };
}
