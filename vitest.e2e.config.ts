import { defineConfig } from 'vitest/config';

/** How long a test waits for a page; `scripts/prove.mjs` shortens it, because there nothing ever comes. */
const TEST_TIMEOUT = 60_000;

// The browser is chosen by LEDE_BROWSER. One at a time: two cores, and real time in the pages.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: TEST_TIMEOUT,
    hookTimeout: TEST_TIMEOUT * 2,
    teardownTimeout: TEST_TIMEOUT,
    // Two browsers share the machine: a key or a click that comes while one of them is starved is tried again.
    retry: process.env.LEDE_PATIENCE ? 0 : 2,
  },
});
