/**
 * Takes `innerHTML =` out of the libraries that ship: Lede writes no HTML as text, and Firefox's linter checks it.
 * Preact's `dangerouslySetInnerHTML` goes altogether; Readability parses without writing into a document.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const parsed = (html: string): string =>
  `replaceChildren(...new DOMParser().parseFromString(${html}, 'text/html').body.childNodes)`;

const REWRITES: { file: RegExp; replace: [pattern: RegExp, by: string][] }[] = [
  {
    file: /node_modules\/preact\/dist\/preact(?:\.module)?\.m?js$/,
    replace: [[/(\w+)\.innerHTML=\w+\.__html/, '$1.textContent=""']],
  },
  {
    file: /node_modules\/@mozilla\/readability\/Readability\.js$/,
    replace: [
      [/page\.innerHTML = pageCacheHtml/, `page.${parsed('pageCacheHtml')}`],
      [/tmp\.innerHTML = noscript\.innerHTML/, `tmp.${parsed('noscript.innerHTML')}`],
    ],
  },
];

/** The code without its assignments. Throws when a new version of the library has others: look at it then. */
function rewrite(code: string, file: string): string | undefined {
  const found = REWRITES.find((each) => each.file.test(file));
  if (!found) return undefined;
  const clean = found.replace.reduce((text, [pattern, by]) => text.replace(pattern, by), code);
  if (/\.innerHTML\s*=[^=]/.test(clean)) throw new Error(`${file} writes HTML in a way that is not known yet`);
  return clean;
}

export default defineWxtModule({
  name: 'no-inner-html',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        { name: 'no-inner-html', enforce: 'pre', transform: (code, id) => rewrite(code, id.split('?')[0] ?? id) },
      ],
    }));
  },
});
