import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSettings, type SettingsSession } from '@/utils/settings/session';
import { loadSettings, saveSettings } from '@/utils/settings/storage';
import { defaultSettings } from '@/utils/settings/table';

const HOST = 'news.example';
const changed = vi.fn();

function open(): SettingsSession {
  return openSettings(HOST, { settings: defaultSettings(), site: {} }, changed);
}

beforeEach(() => fakeBrowser.reset());

test('a change holds everywhere', async () => {
  const session = open();
  session.change('theme', 'dark');
  expect(session.settings().theme).toBe('dark');
  expect(changed).toHaveBeenCalled();
  await expect.poll(async () => (await loadSettings('other.example')).settings.theme).toBe('dark');
  expect((await loadSettings(HOST)).site).toEqual({});
});

test('with a look of its own, the look stays with the site and all else does not', async () => {
  const session = open();
  session.keepForSite(true);
  session.change('theme', 'dark');
  session.change('linkNotes', true);
  expect(session.settings()).toMatchObject({ theme: 'dark', linkNotes: true });
  await expect.poll(async () => (await loadSettings(HOST)).site).toEqual({ look: { theme: 'dark' } });
  await expect.poll(async () => (await loadSettings(HOST)).settings.linkNotes).toBe(true);
  expect((await loadSettings(HOST)).settings.theme).toBe('system');
});

test('a look that is taken back comes again in the same view', () => {
  const session = open();
  session.keepForSite(true);
  session.change('textSize', 30);
  session.keepForSite(false);
  expect([session.settings().textSize, session.ownLook()]).toEqual([20, false]);
  session.keepForSite(true);
  expect([session.settings().textSize, session.ownLook()]).toEqual([30, true]);
});

test('a change from elsewhere is followed', async () => {
  const session = open();
  await saveSettings({ ...defaultSettings(), theme: 'sepia' });
  await expect.poll(() => session.settings().theme).toBe('sepia');
});
