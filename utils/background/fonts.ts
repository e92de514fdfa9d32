/** Brings fonts that come with Lede into a tab's reader. */
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { api } from '../api';
import { fontParts, scriptOf } from '../fonts/table';

/** Runs the scripts of these parts in the tab's isolated world. Ids that are none of ours are left out. */
export async function loadFonts(tabId: number, partIds: readonly string[]): Promise<void> {
  const files = fontParts.filter(({ id }) => partIds.includes(id)).map(({ id }) => scriptOf(id));
  // The build writes these files by the same table.
  if (files.length > 0) await api.scripting.executeScript({ target: { tabId }, files: files as ScriptPublicPath[] });
}
