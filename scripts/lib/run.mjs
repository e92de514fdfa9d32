/** Runs programs quietly: their output is kept and shown only when they fail. Plain Node, no dependencies. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Programs that are running now; ended with this process so that none stays behind. */
const running = new Set();

function endAll() {
  for (const child of running) endGroup(child);
}

function endGroup(child) {
  try {
    // The whole group: a test runner has browsers below it.
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: Record<string, string>, timeout?: number, quiet?: boolean, cwd?: string}} [options] `timeout` in
 *   milliseconds; `quiet` false lets the output through
 * @returns {Promise<{ok: boolean, output: string, ms: number}>} `output` is stdout and stderr in one
 */
export async function run(program, args, options = {}) {
  const { env = {}, timeout = 30 * 60_000, quiet = true, cwd = ROOT } = options;
  const began = performance.now();
  const windows = process.platform === 'win32';
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    detached: !windows,
    shell: windows,
  });
  running.add(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const timer = setTimeout(() => {
    output += `\nEnded after ${timeout / 1000} s without a result.`;
    endGroup(child);
  }, timeout);
  const ok = await new Promise((done) => {
    child.once('error', (error) => {
      output += error.message;
      done(false);
    });
    child.once('close', (status) => done(status === 0));
  });
  clearTimeout(timer);
  running.delete(child);
  return { ok, output, ms: performance.now() - began };
}

/** Runs the program of an installed package, with this very Node. */
export function runTool(script, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}

export const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  webExt: 'web-ext/bin/web-ext.js',
  wxt: 'wxt/bin/wxt.mjs',
};

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** The last lines of an output, without colours and empty lines. */
export function tail(output, lines = 40) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  return plain
    .split('\n')
    .filter((line) => line.trim())
    .slice(-lines)
    .join('\n');
}
