/** Writes an extension that has Lede's name and button and does nothing: the control of tests and measurements. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BACKGROUND = {
  chromium: { service_worker: 'background.js' },
  firefox: { scripts: ['background.js'] },
};

/**
 * @param {string} folder written anew
 * @param {'chromium'|'firefox'} browser
 * @returns {string} the folder
 */
export function emptyExtension(folder, browser) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Lede',
    version: '0.0.1',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    action: { default_title: 'Lede' },
    background: BACKGROUND[browser],
    options_ui: { page: 'options.html', open_in_tab: true },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['page.js'], run_at: 'document_start' }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'empty@lede.invalid' } } } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'page.js'), '');
  writeFileSync(join(folder, 'options.html'), '<!doctype html><title>Empty</title>');
  return folder;
}
