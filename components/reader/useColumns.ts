import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/settings/table';

/** Windows narrower than this (CSS pixels) have one column, whatever was chosen. */
const LEAST_WIDTH: Record<Exclude<Settings['columns'], 'one'>, number> = { two: 760, auto: 1100 };

/** How many columns the text has in this window, by the reader's choice. */
export function useColumns(choice: Settings['columns']): 1 | 2 {
  const query = choice === 'one' ? undefined : `(min-width: ${LEAST_WIDTH[choice]}px)`;
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!query) return;
    const list = matchMedia(query);
    const changed = (): void => redraw((count) => count + 1);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  }, [query]);
  return query && matchMedia(query).matches ? 2 : 1;
}
