import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageWith, story } from '../../fixtures/comments/wrap';
import { BUILDS, launch, type Session, type Tab } from '../drivers';
import { BROWSER } from '../lib/newspaper';
import { isVisible } from '../lib/seeing';
import { pathOf, servePages } from './pages';

const SHARE =
  '<div id="share" style="position: fixed; left: 0; top: 30vh"><a href="https://www.facebook.com/sharer.php?u=x">F</a><a href="https://wa.me/?text=x">W</a></div>';
const VIDEO =
  '<div id="video" style="position: fixed; right: 0; bottom: 0; width: 240px; height: 140px; background: #ccc"><video autoplay muted loop></video></div>';
const LETTER =
  '<div id="letter" class="newsletter"><h3>The Friday letter</h3><form><input type="email"><button>Sign up</button></form></div>';
const KEPT =
  '<div id="kept-share" class="share"><a href="https://www.facebook.com/sharer.php?u=x">F</a><a href="https://wa.me/?text=x">W</a></div>';

const page = { name: 'switches', html: pageWith(KEPT + SHARE + VIDEO).replace('<p>By noon', `${LETTER}<p>By noon`) };
/** Setting, the value that switches it on, and what then goes. */
const SWITCHES = [
  ['newsletter', 'fold', '#letter form'],
  ['share', 'hide', '#share'],
  ['video', 'hide', '#video'],
] as const;

let session: Session;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  server = await servePages([page]);
  session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
});
afterAll(async () => {
  await session?.close();
  server?.close();
});

const open = (): Promise<Tab> => session.open(server.url + pathOf(page));
/** The page stays open meanwhile: a change is stored only once the hand has rested, and Firefox forgets it on closing. */
const openPreferences = async (): Promise<Tab> => {
  const preferences = await session.optionsPage();
  await preferences.waitFor(() => Boolean(document.querySelector('input[name="video"]')));
  return preferences;
};
const choose = (preferences: Tab, setting: string, value: string): Promise<void> =>
  preferences.click(`input[name="${setting}"][value="${value}"]`);

test.each(SWITCHES)(
  '%s: switched on it goes, from the open page too; the others stay; switched off it comes back',
  async (setting, on, box) => {
    const tab = await open();
    await tab.waitFor(isVisible, [box]);
    const preferences = await openPreferences();
    await choose(preferences, setting, on);
    await tab.waitFor((selector: string) => !document.querySelector(selector)?.checkVisibility(), [box], {
      what: `${box} to go`,
    });
    for (const other of [
      '#kept-share',
      ...SWITCHES.map(([, , selector]) => selector).filter((selector) => selector !== box),
    ]) {
      expect(await tab.evaluate(isVisible, other), other).toBe(true);
    }
    const text = await tab.evaluate(() => document.body.innerText);
    for (const sentence of story) expect(text).toContain(sentence);
    await choose(preferences, setting, 'leave');
    await tab.waitFor(isVisible, [box], { what: `${box} to come back` });
    await preferences.close();
    await tab.close();
  },
);
