import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { foldClutter } from '@/utils/clutter';
import { findShareBars } from '@/utils/clutter/share';
import { findCornerVideos } from '@/utils/clutter/video';
import { createLedger } from '@/utils/hiding/ledger';
import { pageWith, STORY_PATH } from '../../fixtures/comments/wrap';

const LINKS =
  '<a href="https://www.facebook.com/sharer.php?u=x">F</a><a href="https://twitter.com/intent/tweet?u=x">T</a><a href="https://wa.me/?text=x">W</a>';
const FIXED = 'style="position: fixed; left: 0; top: 200px"';
const CORNER = { left: 700, right: 1000, top: 500, bottom: 700, width: 300, height: 200 };

beforeAll(() => history.replaceState(null, '', STORY_PATH));

function load(box: string, at = CORNER): void {
  const parsed = new DOMParser().parseFromString(pageWith(box), 'text/html');
  document.body.replaceWith(document.adoptNode(parsed.body));
  for (const element of document.querySelectorAll('#after *')) element.getBoundingClientRect = () => at as DOMRect;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test.each([
  ['a fixed bar of links', `<div class="bar" ${FIXED}>${LINKS}</div>`],
  ['a sticky one', `<div style="position: sticky; top: 0"><ul><li>${LINKS}</li></ul></div>`],
  ['one of buttons', `<div class="share-tools" ${FIXED}><button>F</button><button>T</button></div>`],
])('share bar, found: %s', (_name, box) => {
  load(box);
  expect(findShareBars(document)).toHaveLength(1);
});

test.each([
  ['one in the flow', `<div class="share">${LINKS}</div>`],
  ['in the header', `<header ${FIXED}>${LINKS}</header>`],
  ['in a menu', `<nav ${FIXED}>${LINKS}</nav>`],
  ['in a dialog', `<div role="dialog" ${FIXED}>${LINKS}</div>`],
  [
    'a bar with more to do than share',
    `<div ${FIXED}>${LINKS}<button>1</button><button>2</button><a href="/3">3</a><a href="/4">4</a></div>`,
  ],
  ['a bar with much to say', `<div ${FIXED}>${LINKS}<p>${'The ferry left the island at dawn. '.repeat(5)}</p></div>`],
  ['a bar to write in', `<div ${FIXED}>${LINKS}<input type="text"></div>`],
  ['one lone button', `<div ${FIXED}><a href="https://wa.me/?text=x">W</a></div>`],
])('share bar, left: %s', (_name, box) => {
  load(box);
  expect(findShareBars(document)).toEqual([]);
});

test.each([
  ['a film that starts itself', `<div ${FIXED}><video autoplay muted></video></div>`],
  ['a player in a frame', `<div ${FIXED}><iframe src="https://player.example/v/1?autoplay=1"></iframe></div>`],
])('corner video, found: %s', (_name, box) => {
  load(box);
  expect(findCornerVideos(document)).toHaveLength(1);
});

test.each([
  ['a film in the flow', '<div><video autoplay muted></video></div>', CORNER],
  ['a film that waits for a click', `<div ${FIXED}><video controls></video></div>`, CORNER],
  ['a player that waits for a click', `<div ${FIXED}><iframe src="https://player.example/v/1"></iframe></div>`, CORNER],
  [
    'a film over the whole window',
    `<div ${FIXED}><video autoplay></video></div>`,
    { ...CORNER, left: 0, width: 1024, height: 768 },
  ],
  ["a film in the site's header", `<header ${FIXED}><video autoplay></video></header>`, CORNER],
])('corner video, left: %s', (_name, box, at) => {
  load(box, at);
  expect(findCornerVideos(document)).toEqual([]);
});

test('hidden without a row, silenced, and given back by the ledger', () => {
  const pause = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
  load(`<div id="corner" ${FIXED}><video autoplay muted></video></div>`);
  const ledger = createLedger(() => undefined);
  const watch = foldClutter(document, ledger, 'video', {
    sentence: () => 'Floating video',
    show: 'Show',
    hide: 'Hide',
    language: 'en',
  });
  const corner = document.querySelector<HTMLElement>('#corner');
  expect(corner?.style.display).toBe('none');
  expect(pause).toHaveBeenCalled();
  expect(document.querySelector('lede-row')).toBeNull();
  expect(ledger.list()).toMatchObject([{ kind: 'video', hidden: true, reasons: [{ id: 'video' }] }]);
  ledger.show(1);
  expect(corner?.style.display).toBe('');
  watch.stop();
});
