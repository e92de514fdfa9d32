/** Stores a choice once the reader's hand rests: browsers limit writes to synced storage (120 a minute in Chrome). */

const WRITE_AFTER_MS = 150;

export interface Writer<Value> {
  /** Takes the newest value; earlier ones that were not yet stored are forgotten. */
  write(value: Value): void;
  /** Stores at once what waits. */
  flush(): void;
  /** Whether something waits: what is stored is then older than what is shown. */
  waits(): boolean;
}

/**
 * @param save stores one value.
 * @param onRefused told when the browser stored nothing (quota, too many writes).
 */
export function createWriter<Value>(
  save: (value: Value) => Promise<void>,
  onRefused: (error: unknown) => void,
): Writer<Value> {
  let waiting: { value: Value; timer: ReturnType<typeof setTimeout> } | undefined;

  function flush(): void {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { value } = waiting;
    waiting = undefined;
    save(value).catch(onRefused);
  }

  return {
    write(value) {
      if (waiting) clearTimeout(waiting.timer);
      waiting = { value, timer: setTimeout(flush, WRITE_AFTER_MS) };
    },
    flush,
    waits: () => waiting !== undefined,
  };
}
