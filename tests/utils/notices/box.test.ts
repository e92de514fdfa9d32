import { afterEach, expect, test, vi } from 'vitest';
import { findBox } from '@/utils/notices/box';

const NOTICE = '<div id="box"><p id="place">Please turn off your ad blocker for this site.</p></div>';

function found(html: string, state: DocumentReadyState): string | undefined {
  document.body.innerHTML = html;
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
  return findBox(document.getElementById('place') as Element)?.element.id;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test.each<[string, string, DocumentReadyState, string | undefined]>([
  [
    'the box is what says little more',
    `<div id="entry">${NOTICE}<p>${'Boats. '.repeat(90)}</p></div>`,
    'complete',
    'box',
  ],
  [
    'so it is while other parts are parsed',
    `<div id="entry">${NOTICE}<p>${'Boats. '.repeat(90)}</p></div>`,
    'loading',
    'box',
  ],
  [
    'what the story will be held in is no box while it is parsed',
    `<div id="entry">${NOTICE}</div>`,
    'loading',
    undefined,
  ],
  ['it is one when nothing came after it', `<div id="entry">${NOTICE}</div>`, 'interactive', 'entry'],
])('%s', (_name, html, state, id) => expect(found(html, state)).toBe(id));
