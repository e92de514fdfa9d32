import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Caption } from '@/components/blocks/FigureContentView';
import { Image } from '@/components/blocks/Image';
import { useReader } from '@/components/reader/context';
import { IconButton } from '@/components/ui/IconButton';
import type { FigureContent } from '@/utils/article/model';
import { numberText } from '@/utils/interface';
import { languageTag } from '@/utils/reading/language';

interface LightboxProps {
  figures: readonly FigureContent[];
  /** Which of them is shown. */
  at: number;
  show(at: number): void;
  onClose(): void;
}

function Line({ figures, at, show, onClose }: LightboxProps): JSX.Element {
  return (
    <div class="lightbox-line">
      {figures.length > 1 && (
        <>
          <IconButton
            icon="back"
            action="previousPicture"
            label={i18n.t('block.previousPicture')}
            disabled={at === 0}
            onPress={() => show(at - 1)}
          />
          <span class="count">{i18n.t('block.pictureOf', [numberText(at + 1), numberText(figures.length)])}</span>
          <IconButton
            icon="forward"
            action="nextPicture"
            label={i18n.t('block.nextPicture')}
            disabled={at === figures.length - 1}
            onPress={() => show(at + 1)}
          />
        </>
      )}
      <span class="bar-gap" />
      <IconButton icon="close" action="closePicture" label={i18n.t('block.closePicture')} onPress={onClose} />
    </div>
  );
}

/** One picture as large as the window, or at its own size when pressed. Its own modal dialog: Esc closes only it. */
export function Lightbox({ figures, at, show, onClose }: LightboxProps): JSX.Element | null {
  const dialog = useRef<HTMLDialogElement>(null);
  const { language, direction } = useReader();
  const [zoomed, setZoomed] = useState(false);
  const figure = figures[at];
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  if (!figure) return null;
  return (
    <dialog
      ref={dialog}
      class={zoomed ? 'lightbox zoomed' : 'lightbox'}
      aria-label={figure.picture.alt || i18n.t('block.picture')}
      onClose={onClose}
    >
      <Line figures={figures} at={at} show={show} onClose={() => dialog.current?.close()} />
      <figure lang={languageTag(language)} dir={direction}>
        <button
          type="button"
          class="lightbox-picture"
          data-action="zoom"
          aria-pressed={zoomed}
          aria-label={i18n.t('block.zoom')}
          onClick={() => setZoomed(!zoomed)}
        >
          <Image key={figure.picture.src} picture={figure.picture} />
        </button>
        <Caption {...figure} />
      </figure>
    </dialog>
  );
}
