import type { JSX } from 'preact';
import type { ReaderProps } from './contract';

/** The reader view: one article, ready to read. */
export function Reader({ article }: ReaderProps): JSX.Element {
  return (
    <main>
      <h1>{article.title}</h1>
    </main>
  );
}
