import type { JSX } from 'preact';
import { interfaceLanguage, interfaceLocale } from '@/utils/interface';
import { dateText } from '@/utils/reading/dates';

/** A date in the reader's own locale, with how long ago where it is recent; the page's words for what is no date. */
export function When({ iso }: { iso: string }): JSX.Element {
  const date = dateText(iso, new Date(), interfaceLocale());
  if (!date) return <span>{iso}</span>;
  return (
    <time dateTime={iso} lang={interfaceLanguage()} dir="auto">
      {date.text}
      {date.relative && <span class="relative"> ({date.relative})</span>}
    </time>
  );
}
