import { common, createLowlight } from 'lowlight';
import { defineContentScript } from '#imports';
import { tokensOf } from '@/utils/reading/code';
import { world } from '@/utils/world';

/** Injected when an article has code: most have none, and the grammars are large. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const grammars = createLowlight(common);
    world().highlight ??= (text, language) =>
      grammars.registered(language) ? tokensOf(grammars.highlight(language, text)) : undefined;
  },
});
