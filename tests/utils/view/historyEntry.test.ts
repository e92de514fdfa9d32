import { expect, test, vi } from 'vitest';
import { addHistoryEntry } from '@/utils/view/historyEntry';

test('Back is ours once, then belongs to the page again', () => {
  const onBack = vi.fn();
  const entry = addHistoryEntry(window, onBack);
  expect(entry.owns()).toBe(true);
  expect(onBack).toHaveBeenCalledTimes(1);
  expect(entry.owns()).toBe(false);
  expect(onBack).toHaveBeenCalledTimes(1);
});

test('closing by hand takes the entry away and swallows its own popstate', () => {
  const onBack = vi.fn();
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined);
  const entry = addHistoryEntry(window, onBack);
  entry.remove();
  expect(back).toHaveBeenCalledTimes(1);
  expect(entry.owns()).toBe(true);
  expect(onBack).not.toHaveBeenCalled();
  entry.remove();
  expect(back).toHaveBeenCalledTimes(1);
});

test('after the page went on by itself, its history is left alone', () => {
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined);
  const entry = addHistoryEntry(window, () => undefined);
  window.history.pushState(null, '', '#next-story');
  entry.remove();
  expect(back).not.toHaveBeenCalled();
});

test('a browser that refuses leaves Back to the page', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('too many calls', 'SecurityError');
  });
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined);
  const entry = addHistoryEntry(window, () => undefined);
  expect(entry.owns()).toBe(false);
  entry.remove();
  expect(back).not.toHaveBeenCalled();
});

test("the entry carries the page's own state, so its router finds what it knows", () => {
  window.history.replaceState({ router: 'page' }, '');
  addHistoryEntry(window, () => undefined);
  expect(window.history.state).toEqual({ router: 'page' });
});
