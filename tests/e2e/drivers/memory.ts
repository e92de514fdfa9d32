/** What a tab of Chromium holds once garbage was collected. */
import type { CDPSession } from 'playwright-core';

export interface Memory {
  /** Bytes of all scripts of the tab, the extension's included. */
  heap: number;
  /** Of these, what the engine made of the scripts: machine code, patterns, their tables. It grows with use, to a point. */
  code: number;
  /** And what the scripts themselves made and still hold: objects, arrays, texts, functions. */
  objects: number;
  nodes: number;
  listeners: number;
}

/** Kinds of nodes of a snapshot. */
const CODE = ['code'];
const OBJECTS = [
  ...['object', 'array', 'closure', 'string', 'concatenated string', 'sliced string', 'number', 'bigint', 'symbol'],
  ...['regexp', 'object shape'],
];

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** @param cdp a session of the tab without handles on its objects. */
export async function readMemory(cdp: CDPSession): Promise<Memory> {
  // Twice: what a finaliser lets go of is collected in the second round.
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const snapshot = await takeSnapshot(cdp);
  const [code, objects] = [bytesOf(snapshot, CODE), bytesOf(snapshot, OBJECTS)];
  return { heap: usedSize, code, objects, nodes, listeners: jsEventListeners };
}

async function takeSnapshot(cdp: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join(''));
}

/** Bytes of all nodes of these kinds. */
function bytesOf({ snapshot: { meta }, nodes }: Snapshot, wanted: readonly string[]): number {
  const fields = meta.node_fields;
  const kinds = meta.node_types[0];
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (wanted.includes(kinds[nodes[node + kind] ?? -1] ?? '')) sum += nodes[node + size] ?? 0;
  }
  return sum;
}
