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
    if (spoken.split('-')[0] !== base) return 0;
    return (spoken === tag ? 4 : 2) + (voice.localService ? 1 : 0) + (voice.default ? 0.5 : 0);
  };
  // One pass: a Linux machine with all variants of eSpeak has more than 13,000 voices.
  let best: SpeechSynthesisVoice | undefined;
  let most = 0;
  for (const voice of voices) {
    const suits = suit(voice);
    if (suits > most) [best, most] = [voice, suits];
  }
  return best;
}

/** Said by the browser when we ourselves fall silent. */
const OURS = new Set(['interrupted', 'canceled']);

/** The speech of a window in a language; undefined where the browser has none. */
export function systemVoice(window: Window, language: string | undefined): Voice | undefined {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return undefined;
  let chosen: SpeechSynthesisVoice | undefined;
  return {
    speaking: () => speech.speaking,
    speak(text, rate, listener) {
      const utterance = new SpeechSynthesisUtterance(text);
      // Browsers learn of their voices late; until then they take the language at its word.
      chosen ??= voiceFor(speech.getVoices(), language);
      const voice = chosen;
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang ?? languageTag(language) ?? '';
      utterance.rate = rate;
      utterance.onstart = () => listener.onStart();
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
