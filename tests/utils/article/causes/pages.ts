/** Small pages of a harbour story, for tables of causes. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';

export const sentence = (index: number): string =>
  `Sentence ${index} of the harbour story tells, in some detail, how the old crane was taken apart and carried away.`;
export const story: string = Array.from({ length: 8 }, (_, i) => `<p>${sentence(i)} ${sentence(i)}</p>`).join('');

export interface Cause {
  cause: string;
  /** What stands in the article, below its headline. */
  inside: string;
  head?: string;
  must?: string[];
  mustNot?: string[];
}

export const document = ({ inside, head = '' }: Cause): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves</title>${head}</head><body><main><article><h1>The crane leaves</h1>${inside}</article></main></body></html>`,
    'text/html',
  );

/** One test a row, read as the article that a page was judged to be. */
export function testCauses(rows: readonly Cause[]): void {
  test.each(rows)('$cause', (row) => {
    const found = extract(document(row), { force: true, kind: 'article' });
    const text = found ? articleText(found.article) : '';
    for (const words of row.must ?? []) expect(text).toContain(words);
    for (const words of row.mustNot ?? []) expect(text).not.toContain(words);
  });
}
