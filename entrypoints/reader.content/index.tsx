import { defineContentScript } from '#imports';
import { world } from '@/utils/world';
import { createReader } from './controller';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const shared = world();
    shared.reader ??= createReader(window);
    shared.reader.obey(shared.wish ?? 'toggle');
  },
});
