/** Reads a page with each system in turn. */

/** @returns a measure for `runPages`: each system's reading with its time. */
export function readWith(systems) {
  return async (tab, _page, index) => {
    const result = { readings: {}, milliseconds: {} };
    await tab.evaluate(() => window.ledeEvaluate.settle());
    for (const system of rotated(systems, index)) {
      const { milliseconds, ...reading } = await tab.evaluate((name) => window.ledeEvaluate.read(name), system);
      result.readings[system] = reading;
      result.milliseconds[system] = milliseconds;
    }
    return result;
  };
}

/** The first to run pays for cold caches: take turns. */
const rotated = (systems, by) => systems.map((_, index) => systems[(index + by) % systems.length]);
