/**
 * Writes an extension that does the least a reader view can: Readability alone reads the page on a click, and what it
 * gives is shown as it is. The measure for the time a view of ours takes: nobody who uses Readability is quicker.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { emptyExtension } from './emptyExtension.mjs';

const { resolve } = createRequire(import.meta.url);

// A click is told of before its access to the tab holds everywhere, so a refusal is asked about again.
const BACKGROUND = `const show = async (tabId) => {
  const target = { tabId };
  const [{ result }] = await chrome.scripting.executeScript({ target, func: () => globalThis.bareReader?.() });
  if (!result) await chrome.scripting.executeScript({ target, files: ['Readability.js', 'reader.js'] });
};
chrome.action.onClicked.addListener(({ id }) => show(id).catch(() => setTimeout(show, 40, id)));
`;

const READER = `globalThis.bareReader = () => {
  const { title, content } = new Readability(document.cloneNode(true)).parse();
  const host = document.createElement('lede-reader');
  host.style.cssText = 'all: initial !important; display: block !important';
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<style>dialog { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none;'
    + ' overflow: auto; box-sizing: border-box; padding: 3em calc(50vw - 20em); font: 20px/1.5 serif }</style>'
    + '<dialog><article aria-busy="false"><h1></h1>' + content + '</article></dialog>';
  root.querySelector('h1').textContent = title;
  const dialog = root.querySelector('dialog');
  dialog.addEventListener('close', () => host.remove());
  document.documentElement.append(host);
  dialog.showModal();
  return true;
};
bareReader();
`;

/**
 * @param {string} folder written anew, for Chromium
 * @returns {string} the folder
 */
export function bareReader(folder) {
  emptyExtension(folder, 'chromium');
  copyFileSync(resolve('@mozilla/readability/Readability.js'), join(folder, 'Readability.js'));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'reader.js'), READER);
  return folder;
}
