import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';
import { TextButton } from '@/components/ui/TextButton';
import { numberText } from '@/utils/interface';
import type { Player, PlayerState } from '@/utils/reading/speech/player';

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];

interface ListenBarProps {
  player: Player;
  state: PlayerState;
  /** The reader wants another speed, here and from now on. */
  onRate(rate: number): void;
  onEnd(): void;
}

/** The controls while the article is read aloud. */
export function ListenBar({ player, state, onRate, onEnd }: ListenBarProps): JSX.Element {
  const playing = state.status === 'playing';
  const nextRate = RATES.find((rate) => rate > state.rate) ?? RATES[0] ?? 1;
  return (
    <div class="listen-bar" role="toolbar" aria-label={i18n.t('reader.listen')}>
      <TextButton
        action="rate"
        label={i18n.t('reader.speed', [numberText(state.rate)])}
        onPress={() => onRate(nextRate)}
      >
        {numberText(state.rate)}×
      </TextButton>
      <IconButton
        icon="farBack"
        action="previousParagraph"
        label={i18n.t('reader.previousParagraph')}
        onPress={() => player.step(-1, 'paragraph')}
      />
      <IconButton
        icon="back"
        action="previousSentence"
        label={i18n.t('reader.previousSentence')}
        onPress={() => player.step(-1, 'sentence')}
      />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        action="playPause"
        label={i18n.t(playing ? 'reader.pause' : 'reader.play')}
        onPress={() => player.toggle()}
      />
      <IconButton
        icon="forward"
        action="nextSentence"
        label={i18n.t('reader.nextSentence')}
        onPress={() => player.step(1, 'sentence')}
      />
      <IconButton
        icon="farForward"
        action="nextParagraph"
        label={i18n.t('reader.nextParagraph')}
        onPress={() => player.step(1, 'paragraph')}
      />
      <IconButton icon="close" action="endListening" label={i18n.t('reader.endListening')} onPress={onEnd} />
      {state.status === 'failed' && (
        <p class="listen-failed" role="status">
          {i18n.t('reader.cannotSpeak')}
        </p>
      )}
    </div>
  );
}
