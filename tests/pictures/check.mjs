/** Checks the view in the browser: axe in every theme, no sideways scroll, touch targets, pages on paper. */
import { createRequire } from 'node:module';
import { launch, serve } from './take.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');
const themes = ['light', 'sepia', 'dark', 'black', 'contrast', 'own', 'system'];
/** What the system asks for. */
const wishes = [{ forcedColors: 'active' }, { contrast: 'more' }, { reducedMotion: 'reduce' }, { colorScheme: 'dark' }];
const TARGET = 44;
let failed = 0;

function tell(good, what) {
  if (!good) failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${what}`);
}

async function open(browser, url, query, options) {
  const page = await browser.newPage(options);
  await page.goto(`${url}?${query}`);
  await page.waitForSelector('lede-reader [data-action="close"]');
  return page;
}

async function axeIn(browser, url, query, press, wish = {}) {
  const page = await open(browser, url, query, { viewport: { width: 1300, height: 900 }, ...wish });
  await page.addScriptTag({ path: axe });
  if (press) await page.click(`lede-reader [data-action="${press}"]`);
  const found = await page.evaluate(async () => (await window.axe.run('lede-reader')).violations);
  tell(found.length === 0, `axe: ${query} ${press ?? ''} ${JSON.stringify(wish)}`);
  for (const { id, nodes } of found)
    console.log(
      `     ${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.flat().join(' ')} ${failureSummary}`)
        .join('\n       ')}`,
    );
  await page.close();
}

/** 320 px is also 1280 px at 400% zoom. */
async function narrow(browser, url, article) {
  const page = await open(browser, url, `article=${article}&textSize=36`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  const wide = await page.evaluate(() => {
    const view = document.querySelector('lede-reader').shadowRoot.querySelector('.lede');
    view.style.overflow = 'auto';
    const over = [...view.querySelectorAll('*')].filter(
      (e) =>
        e.getBoundingClientRect().right > view.clientWidth + 1 &&
        !e.closest('.scroll-box, .gallery-strip, .panel, .note-popover'),
    );
    return {
      over: view.scrollWidth - view.clientWidth,
      who: over.slice(0, 4).map((e) => `${e.tagName}.${e.className}`),
    };
  });
  tell(
    wide.over <= 0,
    `no sideways scroll at 320 px with the largest text: ${article} ${wide.over > 0 ? JSON.stringify(wide) : ''}`,
  );
  await page.close();
}

async function targets(browser, url) {
  const page = await open(browser, url, 'article=kinds', { viewport: { width: 360, height: 740 }, hasTouch: true });
  const small = await page.evaluate((least) => {
    const view = document.querySelector('lede-reader').shadowRoot.querySelector('.lede');
    return [...view.querySelectorAll('button, summary')]
      .filter((e) => e.checkVisibility() && !e.closest('.note-ref'))
      .filter((e) => e.getBoundingClientRect().height < least - 0.5)
      .map((e) => `${e.tagName} ${e.dataset.action ?? e.textContent} ${e.getBoundingClientRect().height}`);
  }, TARGET);
  tell(small.length === 0, `touch targets of ${TARGET} px ${small.join('; ')}`);
  await page.close();
}

async function paper(browser, url) {
  for (const article of ['news', 'kinds']) {
    const page = await open(browser, url, `article=${article}`, { viewport: { width: 1300, height: 900 } });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    tell(pages > 1 && pages < 9, `print: ${article} on ${pages} pages`);
    await page.close();
  }
}

const server = await serve();
const browser = await launch();
for (const theme of themes) await axeIn(browser, server.url, `article=kinds&theme=${theme}`);
for (const theme of themes) await axeIn(browser, server.url, `article=news&theme=${theme}`, 'settings');
for (const wish of wishes) await axeIn(browser, server.url, 'article=kinds&theme=system', 'settings', wish);
await axeIn(browser, server.url, 'article=news&theme=dark', 'menu');
await axeIn(browser, server.url, 'article=arabic&theme=light');
await axeIn(browser, server.url, 'article=none');
for (const article of ['news', 'kinds', 'arabic', 'japanese']) await narrow(browser, server.url, article);
await targets(browser, server.url);
await paper(browser, server.url);
await browser.close();
await server.close();
process.exitCode = failed ? 1 : 0;
