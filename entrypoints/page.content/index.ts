import { defineContentScript } from '#imports';
import { startSentinel } from '@/utils/sentinel';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  // WXT would otherwise post our extension's id to the page. The page can also forge WXT's invalidation event,
  // which is why nothing here hangs on the context's signal.
  noScriptStartedPostMessage: true,
  main() {
    startSentinel(window);
  },
});
