import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadSettings,
  loadSites,
  resetSettings,
  saveSettings,
  saveSiteRule,
  watchSettings,
} from '@/utils/settings/storage';
import { defaultSettings } from '@/utils/settings/table';

beforeEach(() => fakeBrowser.reset());

test('what is saved is loaded', async () => {
  await saveSettings({ ...defaultSettings(), theme: 'sepia', textSize: 24 });
  const { settings } = await loadSettings('example.com');
  expect(settings).toEqual({ ...defaultSettings(), theme: 'sepia', textSize: 24 });
});

test('a reset leaves site rules alone', async () => {
  await saveSettings({ ...defaultSettings(), theme: 'dark' });
  await saveSiteRule('www.example.com', { notices: 'leave' });
  await resetSettings();
  expect(await loadSettings('example.com')).toEqual({ settings: defaultSettings(), site: { notices: 'leave' } });
});

test('sites are listed by name; an empty rule removes the site', async () => {
  await saveSiteRule('b.example', { comments: 'leave' });
  await saveSiteRule('a.example', { notices: 'leave' });
  await saveSiteRule('b.example', {});
  expect(await loadSites()).toEqual([['a.example', { notices: 'leave' }]]);
});

test('a watcher hears of its own site and of settings, not of other sites, and stops', async () => {
  const heard = vi.fn();
  const stop = watchSettings('example.com', heard);
  await saveSiteRule('other.example', { notices: 'leave' });
  await saveSettings({ ...defaultSettings(), theme: 'dark' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await saveSiteRule('example.com', { comments: 'leave' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(heard.mock.lastCall?.[0]).toMatchObject({ site: { comments: 'leave' }, settings: { theme: 'dark' } });
  stop();
  await saveSettings({ ...defaultSettings(), theme: 'light' });
  expect(heard).toHaveBeenCalledTimes(2);
});
