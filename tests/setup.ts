/** The fake browser has no texts: this gives it ours, in English. */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

/** Those that the browser itself defines. */
const PREDEFINED: Partial<Record<string, string>> = { '@@ui_locale': 'en', '@@bidi_dir': 'ltr' };

function getMessage(name: string, substitutions: string[] = []): string {
  const message = PREDEFINED[name] ?? messages[name]?.message ?? '';
  return message.replaceAll(/\$(\d)/g, (_all, place: string) => substitutions[Number(place) - 1] ?? '');
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
});
