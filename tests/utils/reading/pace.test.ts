import { describe, expect, test } from 'vitest';
import { meanPace, minutesLeft, readingMinutes } from '@/utils/reading/minutes';
import { PaceMeter } from '@/utils/reading/pace';

const MEAN = 200;

/** Reads screens of so many words, each in so many seconds, with the small steps of a smooth scroll between. */
function read(screens: readonly (readonly [words: number, seconds: number])[]): PaceMeter {
  const meter = new PaceMeter(MEAN);
  let [words, at] = [0, 0];
  meter.moved({ words, at });
  for (const [more, seconds] of screens) {
    at += seconds * 1000;
    meter.moved({ words: words + more / 2, at });
    meter.moved({ words: words + more, at: at + 250 });
    words += more;
  }
  // The last screen ends with the next move.
  meter.moved({ words, at: at + 60_000 });
  return meter;
}

describe("the reader's own pace", () => {
  test.each([
    [
      'as fast as the mean',
      [
        [100, 30],
        [100, 30],
        [100, 30],
        [100, 30],
      ],
      1,
    ],
    [
      'twice as fast',
      [
        [200, 30],
        [200, 30],
        [200, 30],
      ],
      2,
    ],
    [
      'half as fast',
      [
        [100, 60],
        [100, 60],
        [100, 60],
      ],
      0.5,
    ],
    [
      'with a break in between',
      [
        [100, 30],
        [100, 900],
        [100, 30],
        [100, 30],
      ],
      1,
    ],
    [
      'with a part skipped',
      [
        [100, 30],
        [2000, 3],
        [100, 30],
        [100, 30],
      ],
      1,
    ],
  ] as const)('%s', (_, screens, pace) => {
    expect(read(screens).learned(undefined)).toBeCloseTo(pace, 1);
  });

  test.each([
    ['too little read', [[100, 30]]],
    [
      'only skimmed',
      [
        [1000, 3],
        [1000, 3],
        [1000, 3],
      ],
    ],
    [
      'only left open',
      [
        [10, 600],
        [10, 600],
      ],
    ],
    [
      'only gone back',
      [
        [-100, 30],
        [-100, 30],
      ],
    ],
  ] as const)('nothing is learned from %s', (_, screens) => {
    expect(read(screens).learned(undefined)).toBeUndefined();
  });

  test('one sitting does not throw over what is known', () => {
    const pace =
      read([
        [200, 30],
        [200, 30],
        [200, 30],
      ]).learned(1) ?? 0;
    expect(pace).toBeGreaterThan(1.1);
    expect(pace).toBeLessThan(1.5);
  });
});

test.each([
  [2280, 'en', undefined, 10],
  [2280, 'en', 2, 5],
  [2280, 'en-GB', 0.5, 20],
  [10, 'de', undefined, 1],
  [1840, 'xx', undefined, 10],
])('%i words in %s at pace %s take %i minutes', (words, language, pace, minutes) => {
  expect(readingMinutes(words, language, pace)).toBe(minutes);
});

test.each([
  [0, undefined],
  [0.5, 5],
  [0.98, 1],
  [1, undefined],
])('%f read leaves %s minutes of ten', (part, minutes) => {
  expect(minutesLeft({ wordCount: meanPace('en') * 10, language: 'en' }, part)).toBe(minutes);
});
