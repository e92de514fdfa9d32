import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '@/utils/settings/storage';
import { defaultSettings } from '@/utils/settings/table';
import { createWriter } from '@/utils/settings/writer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a dragged slider is stored once, with its last value', async () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  const writer = createWriter(saveSettings, () => undefined);
  for (const textSize of [21, 22, 23]) writer.write({ ...defaultSettings(), textSize });
  expect(set).not.toHaveBeenCalled();
  expect(writer.waits()).toBe(true);
  await vi.runAllTimersAsync();
  expect(set).toHaveBeenCalledTimes(1);
  expect(set).toHaveBeenCalledWith({ settings: { ...defaultSettings(), textSize: 23 } });
  expect(writer.waits()).toBe(false);
});

test('leaving the page stores what waits', () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  const writer = createWriter(saveSettings, () => undefined);
  writer.flush();
  expect(set).not.toHaveBeenCalled();
  writer.write(defaultSettings());
  writer.flush();
  expect(set).toHaveBeenCalledTimes(1);
});

test('a refusal is told, not swallowed', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  const refused = vi.fn();
  const writer = createWriter(saveSettings, refused);
  writer.write(defaultSettings());
  await vi.runAllTimersAsync();
  expect(refused).toHaveBeenCalledTimes(1);
});
