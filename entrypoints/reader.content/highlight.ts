import { sendToBackground } from '@/utils/messages';
import type { CodeToken } from '@/utils/reading/code';
import { world } from '@/utils/world';

/** Colours code with the highlighter, which comes into the tab when the first code asks for it. */
export async function highlight(text: string, language: string): Promise<CodeToken[] | undefined> {
  if (!world().highlight) await sendToBackground('loadHighlighter', undefined);
  return world().highlight?.(text, language);
}
