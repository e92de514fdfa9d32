/** Reads Vitest's JSON report. */
import { existsSync, readFileSync } from 'node:fs';

const firstLines = (message) => message.split('\n').slice(0, 12).join('\n');

/**
 * @param {string} file a report of Vitest's `json` reporter
 * @returns {{passed: number, failed: number, skipped: number, tests: {name: string, status: string}[],
 *   problems: string[]} | undefined} undefined when there is no report. A file that could not be read or whose
 *   set-up failed counts as one failure.
 */
export function readCounts(file) {
  if (!existsSync(file)) return undefined;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = [];
  const problems = [];
  let brokenFiles = 0;
  for (const { name, status, message, assertionResults } of testResults) {
    for (const test of assertionResults) {
      tests.push({ name: test.fullName, status: test.status });
      if (test.status === 'failed') problems.push(`${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      brokenFiles += 1;
      problems.push(`${name}\n${firstLines(message ?? '')}`);
    }
  }
  const count = (status) => tests.filter((test) => test.status === status).length;
  const passed = count('passed');
  const failed = count('failed');
  return { passed, failed: failed + brokenFiles, skipped: tests.length - passed - failed, tests, problems };
}
