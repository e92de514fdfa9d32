import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReader } from '@/components/reader/context';
import { TextButton } from '@/components/ui/TextButton';
import type { CodeToken } from '@/utils/reading/code';
import { report } from '@/utils/report';
import { ScrollBox } from './ScrollBox';
import { type BlockProps, hooks } from './types';

/** The code in coloured pieces once there is a highlighter that knows its language; as it is until then. */
function useTokens({ text, language }: BlockProps<'code'>['block']): CodeToken[] {
  const { highlight } = useReader();
  const [tokens, setTokens] = useState<CodeToken[] | undefined>();
  useEffect(() => {
    if (!(highlight && language)) return;
    highlight(text, language)
      .then(setTokens)
      .catch((error: unknown) => report('colouring code', error));
  }, [highlight, text, language]);
  return tokens ?? [{ text }];
}

export function Code({ block }: BlockProps<'code'>): JSX.Element {
  const [copied, setCopied] = useState(false);
  const tokens = useTokens(block);
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
          <code>
            {tokens.map(({ text, part }, at) =>
              part ? (
                <span key={at} class={`code-${part}`}>
                  {text}
                </span>
              ) : (
                text
              ),
            )}
          </code>
        </pre>
      </ScrollBox>
    </figure>
  );
}
