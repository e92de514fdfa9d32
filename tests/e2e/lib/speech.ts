/** Real speech for a browser: a speech server of the test's own, with eSpeak's voices, whose sound goes nowhere. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../drivers';

const SERVER = '/usr/bin/speech-dispatcher';
const VOICE = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';

/** Whether this machine has what speaks: `apt-get install speech-dispatcher speech-dispatcher-espeak-ng`. */
export const canSpeak = existsSync(SERVER) && existsSync(VOICE);

/** A machine without a sound card has no output that would ever come to the end of a sentence. */
const FILES: Record<string, string> = {
  'speechd.conf': [
    'AudioOutputMethod "libao"',
    'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
    'DefaultModule espeak-ng',
  ].join('\n'),
  '.libao': 'default_driver=null\n',
};

/**
 * Starts the server; browsers that are launched afterwards find it by an environment variable.
 * @returns the stop.
 */
export async function startSpeech(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-speech-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const socket = join(folder, 'speechd.sock');
  const server: ChildProcess = spawn(
    SERVER,
    ['--run-single', '--timeout', '0', '--communication-method', 'unix_socket'].concat(
      ['--socket-path', socket],
      ['--config-dir', folder, '--log-dir', folder, '--pid-file', join(folder, 'pid')],
    ),
    { stdio: 'ignore', env: { ...process.env, HOME: folder } },
  );
  const former = process.env.SPEECHD_ADDRESS;
  process.env.SPEECHD_ADDRESS = `unix_socket:${socket}`;
  await until(async () => existsSync(socket), { what: 'the speech server' });
  return () => {
    server.kill();
    if (former === undefined) delete process.env.SPEECHD_ADDRESS;
    else process.env.SPEECHD_ADDRESS = former;
    rmSync(folder, { recursive: true, force: true });
  };
}
