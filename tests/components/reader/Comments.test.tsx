import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Comments } from '@/components/reader/Comments';
import type { CommentThread } from '@/utils/article/model';

const target = document.createElement('div');
const actions = { readComments: vi.fn<() => CommentThread[]>(), goToComments: vi.fn() };

function show(place: 'page' | 'frame', count?: number): void {
  const comments = count === undefined ? { place } : { place, count };
  act(() => render(<Comments comments={comments} actions={actions} />, target));
}
function open(): void {
  const details = target.querySelector('details');
  if (!details) throw new Error('nothing to open');
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

afterEach(() => {
  act(() => render(null, target));
  vi.resetAllMocks();
});

test('closed, with their number; nothing is read before the reader opens them', () => {
  show('page', 12);
  expect(target.querySelector('summary')?.textContent).toBe('Comments (12)');
  expect(target.querySelector('details')?.open).toBe(false);
  expect(actions.readComments).not.toHaveBeenCalled();
});

test('opened, each is its author, its time and plain lines; answers stand further in', () => {
  actions.readComments.mockReturnValue([
    { author: 'Ada', time: 'yesterday', text: 'First <b>line</b>\nSecond', depth: 0 },
    { text: 'Answer', depth: 7 },
  ]);
  show('page', 2);
  open();
  open();
  const items = [...target.querySelectorAll('li')];
  expect(items.map((item) => [...item.querySelectorAll('p')].map(({ textContent }) => textContent))).toEqual([
    ['Ada · yesterday', 'First <b>line</b>', 'Second'],
    ['Somebody', 'Answer'],
  ]);
  expect(items.map(({ dataset }) => dataset.depth)).toEqual(['0', '4']);
  expect(actions.readComments).toHaveBeenCalledOnce();
});

test('what cannot be read is said, with the way to the page', () => {
  actions.readComments.mockReturnValue([]);
  show('page');
  open();
  expect(target.querySelector('details p')?.textContent).toContain('could be read');
  act(() => target.querySelector<HTMLElement>('[data-action="comments"]')?.click());
  expect(actions.goToComments).toHaveBeenCalledOnce();
});

test('in a frame of somebody else they are gone to', () => {
  show('frame');
  expect(target.querySelector('details')).toBeNull();
  act(() => target.querySelector<HTMLElement>('[data-action="comments"]')?.click());
  expect(actions.goToComments).toHaveBeenCalledOnce();
});
