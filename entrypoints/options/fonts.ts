/** Fonts that come with Lede, for the preferences page. */
import { createFontLoader } from '@/utils/fonts/loader';
import { scriptOf } from '@/utils/fonts/table';

/** As a script of the page: it may run its own files, and fetch none. */
function runScript(src: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const script = document.createElement('script');
  script.src = src;
  script.addEventListener('load', () => resolve());
  script.addEventListener('error', () => reject(new Error(`${src} did not load`)));
  document.head.append(script);
  return promise;
}

export const fontLoader = createFontLoader(document, async (parts) => {
  await Promise.all(parts.map((id) => runScript(scriptOf(id))));
});
