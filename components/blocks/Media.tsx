import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Link } from '@/components/ui/Link';
import { followable, hostOf } from '@/utils/reading/address';
import { Inlines } from './Inlines';
import { Still } from './Still';
import { type BlockProps, hooks } from './types';

type MediaBlock = BlockProps<'media'>['block'];

function Player({ block, src }: { block: MediaBlock; src: string }): JSX.Element {
  const label = block.title ?? i18n.t(`block.${block.medium}`);
  // biome-ignore lint/a11y/useMediaCaption: the page delivered no caption track with it
  if (block.medium === 'audio') return <audio controls autoPlay src={src} aria-label={label} />;
  // biome-ignore lint/a11y/useMediaCaption: as above
  return <video controls autoPlay playsInline src={src} poster={block.poster?.src} aria-label={label} />;
}

/** A film or sound of the page: a still until pressed, or a link where the file is not known. */
export function Media({ block }: BlockProps<'media'>): JSX.Element {
  const [playing, setPlaying] = useState(false);
  const name = block.title ?? i18n.t(`block.${block.medium}`);
  const href = followable(block.href);
  const { src } = block;
  return (
    <figure {...hooks(block)}>
      {src && playing && <Player block={block} src={src} />}
      {src && !playing && <Still label={name} poster={block.poster} onPlay={() => setPlaying(true)} />}
      {!src && href && <Link href={href}>{i18n.t('block.openAt', [name, hostOf(href)])}</Link>}
      {!src && !href && <p class="missing-picture">{name}</p>}
      {block.caption && (
        <figcaption>
          <Inlines content={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}
