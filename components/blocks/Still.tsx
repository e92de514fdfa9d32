import type { JSX } from 'preact';
import { Icon } from '@/components/ui/Icon';
import type { Picture } from '@/utils/article/model';
import { Image } from './Image';

interface StillProps {
  label: string;
  poster: Picture | undefined;
  onPlay(): void;
}

/** What stands for a film, a sound or a frame until the reader asks for it. */
export function Still({ label, poster, onPlay }: StillProps): JSX.Element {
  return (
    <button type="button" class={poster ? 'still with-poster' : 'still'} data-action="play" onClick={onPlay}>
      {poster && <Image picture={{ ...poster, alt: '' }} />}
      <span class="still-label">
        <Icon name="play" />
        {label}
      </span>
    </button>
  );
}
