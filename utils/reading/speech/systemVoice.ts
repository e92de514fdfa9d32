/** The browser's own speech as a `Voice`. */
import { baseLanguage, languageTag } from '../language';
import type { Voice } from './player';

/** The voice for a language: its region before its base, one of this machine before one of the network. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string | undefined,
): SpeechSynthesisVoice | undefined {
  const tag = languageTag(language)?.toLowerCase();
  const base = baseLanguage(language);
  if (!tag) return undefined;
  const suit = (voice: SpeechSynthesisVoice): number => {
    const spoken = voice.lang.replace('_', '-').toLowerCase();
    if (baseLanguage(spoken) !== base) return 0;
    return (spoken === tag ? 4 : 2) + (voice.localService ? 1 : 0) + (voice.default ? 0.5 : 0);
  };
  const best = [...voices].sort((a, b) => suit(b) - suit(a))[0];
  return best && suit(best) > 0 ? best : undefined;
}

/** Said by the browser when we ourselves fall silent. */
const OURS = new Set(['interrupted', 'canceled']);

/** The speech of a window in a language; undefined where the browser has none. */
export function systemVoice(window: Window, language: string | undefined): Voice | undefined {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return undefined;
  return {
    speaking: () => speech.speaking,
    speak(text, rate, listener) {
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = voiceFor(speech.getVoices(), language);
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang ?? languageTag(language) ?? '';
      utterance.rate = rate;
      utterance.onboundary = ({ name, charIndex }) => {
        if (name === 'word') listener.onWord(charIndex);
      };
      utterance.onend = () => listener.onEnd();
      utterance.onerror = ({ error }) => {
        if (!OURS.has(error)) listener.onError(error);
      };
      speech.speak(utterance);
      // Kept by the closure: Chromium drops the events of an utterance that nothing holds.
      return () => {
        utterance.onend = null;
        speech.cancel();
      };
    },
  };
}
