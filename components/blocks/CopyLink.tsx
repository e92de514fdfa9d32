import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReader } from '@/components/reader/context';
import { Icon } from '@/components/ui/Icon';
import { linkToText } from '@/utils/reading/address';
import { report } from '@/utils/report';

const CONFIRM_MS = 2000;

/** Copies a link that opens the original page at these words. */
export function CopyLink({ words }: { words: string }): JSX.Element {
  const { url } = useReader();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    navigator.clipboard
      .writeText(linkToText(url, words))
      .then(() => setCopied(true))
      .catch((error: unknown) => report('copying the link', error));
  };
  const label = copied ? i18n.t('reader.copied') : i18n.t('reader.copySectionLink', [words]);
  return (
    <button type="button" class="heading-link" data-action="copyLink" aria-label={label} title={label} onClick={copy}>
      <Icon name={copied ? 'check' : 'link'} />
    </button>
  );
}
