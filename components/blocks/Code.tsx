import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextButton } from '@/components/ui/TextButton';
import { report } from '@/utils/report';
import { ScrollBox } from './ScrollBox';
import { type BlockProps, hooks } from './types';

export function Code({ block }: BlockProps<'code'>): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard
      .writeText(block.text)
      .then(() => setCopied(true))
      .catch((error: unknown) => report('copying code', error));
  };
  return (
    <figure {...hooks(block)}>
      <div class="code-line">
        <span>{block.language}</span>
        <TextButton action="copyCode" onPress={copy}>
          {copied ? i18n.t('reader.copied') : i18n.t('block.copyCode')}
        </TextButton>
      </div>
      <ScrollBox label={i18n.t('block.code')}>
        <pre dir="ltr" translate={false}>
          <code>{block.text}</code>
        </pre>
      </ScrollBox>
    </figure>
  );
}
