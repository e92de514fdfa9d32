import type { JSX } from 'preact';
import { interfaceLanguage, interfaceLocale } from '@/utils/interface';
import { dateText } from '@/utils/reading/dates';

interface WhenProps {
  iso: string;
  /** Only the place is kept for now. */
  isAwaited?: boolean;
}

/** A date in the reader's own locale, with how long ago where it is recent; the page's words for what is no date. */
export function When({ iso, isAwaited = false }: WhenProps): JSX.Element {
  if (isAwaited) return <time class="awaited">{iso.slice(0, 'yyyy-mm-dd'.length)}</time>;
  const date = dateText(iso, new Date(), interfaceLocale());
  if (!date) return <span>{iso}</span>;
  return (
    <time dateTime={iso} lang={interfaceLanguage()} dir="auto">
      {date.text}
      {date.relative && <span class="relative"> ({date.relative})</span>}
    </time>
  );
}
