import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { TextButton } from '@/components/ui/TextButton';
import { interfaceText } from '@/utils/interface';
import type { Settings } from '@/utils/settings/table';
import { themeOf } from './look';

interface PickerProps {
  settings: Settings;
  /** Of what is marked. */
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'> | undefined;
  onPoint(x: number, y: number): void;
  onLarger(): void;
  onSmaller(): void;
  onRead(): void;
  onCancel(): void;
}

function Hint({ settings, box, onLarger, onSmaller, onRead, onCancel }: PickerProps): JSX.Element {
  return (
    <section class="card pick-card" {...interfaceText()} {...themeOf(settings)} aria-labelledby="pick-title">
      <div class="card-line">
        <h2 id="pick-title">{i18n.t('reader.pick.title')}</h2>
        <IconButton icon="close" action="close" label={i18n.t('reader.pick.cancel')} onPress={onCancel} />
      </div>
      <p>{i18n.t('reader.pick.text')}</p>
      <p class="card-actions">
        <TextButton action="pickLarger" onPress={onLarger}>
          {i18n.t('reader.pick.larger')}
        </TextButton>
        <TextButton action="pickSmaller" onPress={onSmaller}>
          {i18n.t('reader.pick.smaller')}
        </TextButton>
        {box && (
          <TextButton action="readPart" primary onPress={onRead}>
            {i18n.t('reader.pick.read')}
          </TextButton>
        )}
      </p>
    </section>
  );
}

/** A pane over the page on which a part of it is picked: a mouse marks and clicks, a finger marks and then presses. */
export function Picker(props: PickerProps): JSX.Element {
  const { box, onPoint, onRead } = props;
  const point = ({ clientX, clientY }: PointerEvent): void => onPoint(clientX, clientY);
  const press = (event: PointerEvent): void => {
    point(event);
    if (event.pointerType === 'mouse') onRead();
  };
  return (
    <>
      <div class="pick-pane" onPointerMove={point} onPointerUp={press} />
      {box && (
        <div
          class="pick-box"
          data-part="picked"
          style={{ left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` }}
        />
      )}
      <Hint {...props} />
    </>
  );
}
