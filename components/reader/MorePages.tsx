import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Link } from '@/components/ui/Link';
import { TextButton } from '@/components/ui/TextButton';
import { counted, numberText } from '@/utils/interface';

interface MorePagesProps {
  pages: readonly string[];
  /** Brings the pages into the view; rejects when none could be had. */
  add(): Promise<void>;
}

type State = 'waiting' | 'fetching' | 'failed';

/** Offers the further pages of the story: here, or by their links. */
export function MorePages({ pages, add }: MorePagesProps): JSX.Element {
  const [state, setState] = useState<State>('waiting');
  const fetchAll = (): void => {
    if (state === 'fetching') return;
    setState('fetching');
    add().then(
      () => setState('waiting'),
      () => setState('failed'),
    );
  };
  return (
    <p class="foot-row" data-part="more-pages">
      <span>{i18n.t('reader.morePages')}</span>
      {pages.map((href, index) => (
        <Link key={href} href={href}>
          {i18n.t('reader.page', [numberText(index + 2)])}
        </Link>
      ))}
      <TextButton action="addPages" onPress={fetchAll}>
        {i18n.t('reader.addPages', ...counted(pages.length))}
      </TextButton>
      <span role="status">{state !== 'waiting' && i18n.t(`reader.pages.${state}`)}</span>
    </p>
  );
}
