import { defineConfig } from 'wxt';

/** Firefox 140: first release with data_collection_permissions and the Custom Highlight API. */
const FIREFOX_MIN = '140.0';
/** Chrome 123: first release with light-dark() (122: set operations). */
const CHROME_MIN = '123';
const FIREFOX_ANDROID_MIN = '142.0';

/**
 * Nearly every function of the sentinel runs on every article. Chromium (136) compiles them in one go where a script
 * begins so, instead of reading each twice; a fifth less time. Other browsers see a comment.
 */
const compiledAtOnce = {
  name: 'lede:compiled-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>): void {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code !== undefined) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    }
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // For opening a site's articles by themselves; asked for one host at a time, on a click.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Nothing is ever sent: `connect-src 'none'` makes that checkable from outside.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    },
    action: { default_title: '__MSG_action_cannotRun__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+R' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{1d9fb1f5-4c0c-4e0e-9b52-6d0b9c3f7a51}',
              strict_min_version: FIREFOX_MIN,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX_ANDROID_MIN },
          },
        }
      : { minimum_chrome_version: CHROME_MIN }),
  }),
  zip: { excludeSources: ['tests/**', 'docs/**', '.output/**'] },
  hooks: {
    // The sentinel runs on every page: it takes the browser's own interface instead of the 10 kB polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'page')) return;
      config.resolve ??= {};
      config.resolve.alias = [{ find: /^wxt\/browser$/, replacement: '@wxt-dev/browser' }];
      config.plugins = [...(config.plugins ?? []), compiledAtOnce];
    },
  },
});
