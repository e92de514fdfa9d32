/**
 * Takes `innerHTML =` out of the libraries that ship: Lede writes no HTML as text, and Firefox's linter checks it.
 * Preact's `dangerouslySetInnerHTML` goes altogether; Readability parses without writing into a document; of the code
 * highlighter only the parser is used, never the part that writes. `Function('return this')`, an old way to the global
 * object in what the parser of rules brings along, becomes `globalThis`.
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
  {
    file: /node_modules\/highlight\.js\/(?:lib|es)\/core\.js$/,
    replace: [[/element\.innerHTML = result\.value/, "element.textContent = ''"]],
  },
  {
    file: /node_modules\/json5\/dist\/index\.m?js$/,
    replace: [[/Function\('return this'\)\(\)/, 'globalThis']],
  },
];

/** The code without its assignments. Throws when a new version of the library has others: look at it then. */
function rewrite(code: string, file: string): string | undefined {
  const found = REWRITES.find((each) => each.file.test(file));
  if (!found) return undefined;
  const clean = found.replace.reduce((text, [pattern, by]) => text.replace(pattern, by), code);
  if (/\.innerHTML\s*=[^=]|\bFunction\(/.test(clean))
    throw new Error(`${file} makes HTML or code of text in a way that is not known yet`);
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
