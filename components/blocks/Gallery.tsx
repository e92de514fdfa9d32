import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { interfaceLanguage, numberText } from '@/utils/interface';
import { FigureContentView } from './FigureContentView';
import { Inlines } from './Inlines';
import { type BlockProps, hooks } from './types';

/** The index of the picture nearest to the middle of the strip. */
function shownOf(strip: HTMLElement): number {
  const middle = strip.getBoundingClientRect().left + strip.clientWidth / 2;
  const distances = [...strip.children].map((child) => {
    const { left, width } = child.getBoundingClientRect();
    return Math.abs(left + width / 2 - middle);
  });
  return distances.indexOf(Math.min(...distances));
}

interface StepsProps {
  shown: number;
  count: number;
  go(index: number): void;
}

function Steps({ shown, count, go }: StepsProps): JSX.Element {
  return (
    <div class="gallery-steps" lang={interfaceLanguage()}>
      <IconButton
        icon="back"
        action="previousPicture"
        label={i18n.t('block.previousPicture')}
        disabled={shown === 0}
        onPress={() => go(shown - 1)}
      />
      <span class="count" aria-live="polite">
        {i18n.t('block.pictureOf', [numberText(shown + 1), numberText(count)])}
      </span>
      <IconButton
        icon="forward"
        action="nextPicture"
        label={i18n.t('block.nextPicture')}
        disabled={shown === count - 1}
        onPress={() => go(shown + 1)}
      />
    </div>
  );
}

/** Pictures side by side in one figure: swiped, scrolled, or stepped by the buttons. */
export function Gallery({ block }: BlockProps<'gallery'>): JSX.Element {
  const strip = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);
  const go = (index: number): void =>
    strip.current?.children[index]?.scrollIntoView({ block: 'nearest', inline: 'center' });
  const count = block.items.length;
  return (
    <figure class="wide" {...hooks(block)}>
      <ul ref={strip} class="gallery-strip" onScroll={() => strip.current && setShown(shownOf(strip.current))}>
        {block.items.map((item, index) => (
          <li key={index}>
            <FigureContentView figure={item} />
          </li>
        ))}
      </ul>
      {count > 1 && <Steps shown={shown} count={count} go={go} />}
      {block.caption && (
        <figcaption>
          <Inlines content={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}
