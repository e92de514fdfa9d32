/** Where a reader stopped in an article, for the next visit. Kept on this machine only, and never in a private window. */
import { api } from '../api';
import type { Article, Block } from '../article/model';
import { blocksText } from '../article/text';

/** Readers come back within days; more places than this are clutter. */
const MOST_PLACES = 300;
/** Who stopped before this block has not begun. */
const BEGINNING = 2;
const PREFIX = 'place:';

interface Place {
  /** The words of the block, so that it is found also after the page was changed around it. */
  block: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Short names for long texts (FNV-1a, 64 bits): what was read cannot be read off the store at a glance. */
export function nameOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of text) hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(36);
}

const keyOf = ({ url }: Article): string => PREFIX + nameOf(url.replace(/#.*/, ''));
const markOf = (block: Block): string => nameOf(blocksText([block]));

function isPlace(stored: unknown): stored is Place {
  return typeof stored === 'object' && stored !== null && 'block' in stored && 'at' in stored;
}

/** The source of the block at which reading stopped last time; undefined where that is not known or no more there. */
export async function recallPlace(article: Article): Promise<number | undefined> {
  if (api.extension.inIncognitoContext) return undefined;
  const key = keyOf(article);
  const place = (await api.storage.local.get(key))[key];
  if (!isPlace(place)) return undefined;
  return article.blocks.find((block) => block.source !== undefined && markOf(block) === place.block)?.source;
}

/** Keeps the place of a block. At the beginning and at the end there is none to keep. */
export async function keepPlace(article: Article, source: number): Promise<void> {
  if (api.extension.inIncognitoContext) return;
  const at = article.blocks.findLastIndex((block) => block.source !== undefined && block.source <= source);
  const block = article.blocks[at];
  const key = keyOf(article);
  if (!block || at < BEGINNING || at >= article.blocks.length - 1) {
    await api.storage.local.remove(key);
    return;
  }
  await api.storage.local.set({ [key]: { block: markOf(block), at: Date.now() } satisfies Place });
  await dropOldest();
}

async function places(): Promise<[key: string, at: number][]> {
  const stored = Object.entries(await api.storage.local.get(null));
  return stored.flatMap(([key, place]) => (key.startsWith(PREFIX) && isPlace(place) ? [[key, place.at]] : []));
}

async function dropOldest(): Promise<void> {
  const oldest = (await places()).sort(([, a], [, b]) => b - a).slice(MOST_PLACES);
  if (oldest.length > 0) await api.storage.local.remove(oldest.map(([key]) => key));
}

/** Forgets every place. */
export async function forgetPlaces(): Promise<void> {
  await api.storage.local.remove((await places()).map(([key]) => key));
}
