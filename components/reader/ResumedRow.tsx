import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { TextButton } from '@/components/ui/TextButton';
import type { Resumed } from './useResume';

/** Says that the view went on where the reader stopped last time. */
export function ResumedRow({ shown, toStart, dismiss }: Resumed): JSX.Element | null {
  if (!shown) return null;
  return (
    <div class="listen-bar" role="status" data-part="resumed">
      <span>{i18n.t('reader.resumed')}</span>
      <TextButton action="toStart" onPress={toStart}>
        {i18n.t('reader.toStart')}
      </TextButton>
      <IconButton icon="close" action="dismissResumed" label={i18n.t('reader.closePanel')} onPress={dismiss} />
    </div>
  );
}
