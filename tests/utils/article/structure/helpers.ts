import { toBlocks } from '@/utils/article/blocks';
import type { Block } from '@/utils/article/model';
import { markStructure } from '@/utils/article/structure';
import { lines, PAGE } from '../blocks/outline';

/** The body of some HTML after structure marking, as blocks. */
export function markedBlocks(html: string, head = ''): Block[] {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${html}</body>`, 'text/html');
  markStructure(page);
  return toBlocks(page.body, { baseUrl: PAGE, title: 'The title', language: 'en' });
}

export function markedOutline(html: string, head?: string): string[] {
  return lines(markedBlocks(html, head));
}

export function markedKinds(html: string, head?: string): string[] {
  return markedBlocks(html, head).map(({ kind }) => kind);
}

/** A paragraph long enough to count as running text. */
export const PROSE =
  '<p>The valley was quiet that morning, and the river ran as it had always run, brown and slow.</p>';
export const PROSE_LINE =
  'p The valley was quiet that morning, and the river ran as it had always run, brown and slow.';
