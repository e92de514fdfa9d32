// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** House rules over the product's source files: what a folder may not say or import. */
const MAX_LINES = 250;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

const read = (file: string): string => readFileSync(file, 'utf8');
const product = ['utils', 'components', 'entrypoints', 'modules'].flatMap(sources);
/** Build modules do not ship; one of them names what it takes out of libraries. */
const shipped = product.filter((file) => !file.startsWith('modules/'));
const inFolder = (folder: string): string[] => product.filter((file) => file.startsWith(`${folder}/`));

const rules: [name: string, files: string[], forbidden: RegExp][] = [
  ['no file writes HTML as text', shipped, /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML/],
  [
    'nothing is sent: no network calls in the background and pages',
    product,
    /\bXMLHttpRequest\b|\bsendBeacon\b|new WebSocket/,
  ],
  [
    'only the loading of further pages fetches',
    product.filter((file) => file !== 'utils/view/loadPage.ts'),
    /(?<![.\w])fetch\(/,
  ],
  ['components know no browser interface', inFolder('components'), /utils\/api'|\bbrowser\.(?!i18n)|\bchrome\./],
  [
    'components import no page code',
    inFolder('components'),
    /utils\/(?:hiding\/changes|notices|comments|sentinel|view|background)\b/,
  ],
  [
    'what is said stands in the locales, not in components',
    [...inFolder('components'), ...inFolder('entrypoints')].filter((file) => file.endsWith('.tsx')),
    /(?:aria-label|title|alt|label)="[A-Za-z]|>\s*[A-Za-z][\w ,.’]{2,}\s*<\//,
  ],
  ['utils hold no Preact', inFolder('utils'), /from 'preact/],
  ['nothing imports from entrypoints', [...inFolder('utils'), ...inFolder('components')], /from '@?.*entrypoints\//],
  [
    'the sentinel carries no reader library',
    ['notices', 'comments', 'hiding', 'sentinel', 'settings', 'article/detect'].flatMap((part) =>
      inFolder(`utils/${part}`),
    ),
    /@mozilla\/readability|preact/,
  ],
];

test.each(rules)('%s', (_name, files, forbidden) => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => forbidden.test(read(file)))).toEqual([]);
});

test('files stay small', () => {
  const long = product.filter((file) => !file.endsWith('weights.ts') && read(file).split('\n').length > MAX_LINES);
  expect(long).toEqual([]);
});

test('every package that ships is used', () => {
  const code = [...product, 'wxt.config.ts'].map(read).join('\n');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((name) => !new RegExp(`['/]${name}['/]`).test(code))).toEqual([]);
});
