import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useReader } from '@/components/reader/context';
import type { FigureContent } from '@/utils/article/model';
import { Image } from './Image';
import { Inlines } from './Inlines';

/** The words below a picture: caption, then credit set apart. Nothing where there is neither. */
export function Caption({ caption, credit }: Pick<FigureContent, 'caption' | 'credit'>): JSX.Element | null {
  if (!caption?.length && !credit) return null;
  return (
    <figcaption>
      {caption && <Inlines content={caption} />}
      {caption && credit && ' '}
      {credit && <small class="credit">{credit}</small>}
    </figcaption>
  );
}

/** A picture with its words; pressing it shows it large. */
export function FigureContentView({ figure }: { figure: FigureContent }): JSX.Element {
  const { enlarge } = useReader();
  const image = <Image picture={figure.picture} />;
  return (
    <>
      {enlarge ? (
        <button
          type="button"
          class="picture-button"
          data-action="enlarge"
          aria-label={i18n.t('block.enlarge', [figure.picture.alt])}
          onClick={() => enlarge(figure)}
        >
          {image}
        </button>
      ) : (
        image
      )}
      <Caption {...figure} />
    </>
  );
}
