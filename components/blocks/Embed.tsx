import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReader } from '@/components/reader/context';
import { Link } from '@/components/ui/Link';
import { followable, hostOf, sameSite } from '@/utils/reading/address';
import { Still } from './Still';
import { type BlockProps, hooks } from './types';

/** Something of a third party. Nothing of it loads, not even its poster, before the reader presses play. */
export function Embed({ block }: BlockProps<'embed'>): JSX.Element {
  const { url } = useReader();
  const [open, setOpen] = useState(false);
  const { provider, title, poster } = block;
  const frame = followable(block.frame);
  const href = followable(block.href);
  const own = poster && sameSite(poster.src, url) ? poster : undefined;
  return (
    <figure {...hooks(block)}>
      {frame && open && (
        <iframe src={frame} title={title ?? provider} allow="fullscreen; autoplay; encrypted-media" allowFullScreen />
      )}
      {frame && !open && (
        <Still label={i18n.t('block.loadFrom', [provider])} poster={own} onPlay={() => setOpen(true)} />
      )}
      <figcaption>
        {title && <span>{title} </span>}
        {href && <Link href={href}>{i18n.t('block.openAt', [provider, hostOf(href)])}</Link>}
      </figcaption>
    </figure>
  );
}
