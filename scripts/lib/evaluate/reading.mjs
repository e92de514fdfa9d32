/** Reads a page with each system in turn. */

/** Of so many pages one is read a second time: by then the engine knows the code. */
const AGAIN_OF = 10;

/** @returns a measure for `runPages`: each system's reading with its time. */
export function readWith(systems) {
  return async (tab, _page, index) => {
    const result = { readings: {}, milliseconds: {}, again: {} };
    await tab.evaluate(() => window.ledeEvaluate.settle());
    for (const system of rotated(systems, index)) {
      const { milliseconds, ...reading } = await tab.evaluate((name) => window.ledeEvaluate.read(name), system);
      result.readings[system] = reading;
      result.milliseconds[system] = milliseconds;
    }
    for (const system of index % AGAIN_OF === 0 ? rotated(systems, index) : []) {
      const { milliseconds } = await tab.evaluate((name) => window.ledeEvaluate.read(name), system);
      result.again[system] = milliseconds;
    }
    return result;
  };
}

/** The first to run pays for cold caches: take turns. */
const rotated = (systems, by) => systems.map((_, index) => systems[(index + by) % systems.length]);
