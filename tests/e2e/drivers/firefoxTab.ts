import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi';
import {
  findWords,
  goBack,
  overrideColorScheme,
  pickMenuItem,
  pressInWindow,
  readToolbar,
  triggerAction,
} from './firefoxWindow';
import { assertReachable, focusOn, type Spot, spotOf } from './pageCode';
import type { ClickOptions, PageFunction, PictureOptions, RootFunction, Tab, ToolbarState, WaitOptions } from './types';
import { until } from './wait';

/** WebDriver's code points for keys without a letter. */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Backspace: '\uE003',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
};

const code = (key: string): string => KEYS[key] ?? key;

export class FirefoxTab implements Tab {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
    /** The context of the browser's own window. */
    private readonly window: string,
    private readonly extension: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async url(): Promise<string> {
    return await this.evaluate(() => location.href);
  }

  async evaluate<Args extends unknown[], Result>(run: PageFunction<Args, Result>, ...args: Args): Promise<Result> {
    return await this.bidi.call<Result>(this.context, `${run}`, args);
  }

  async evaluateInside<Args extends unknown[], Result>(
    host: string,
    run: RootFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return await this.bidi.call<Result>(this.context, `${run}`, args, [await this.bidi.shadowRoot(this.context, host)]);
  }

  async evaluateInReader<Args extends unknown[], Result>(
    run: RootFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return await this.evaluateInside('lede-reader', run, ...args);
  }

  async waitFor<Args extends unknown[], Result>(
    run: PageFunction<Args, Result>,
    args = [] as unknown as Args,
    options: WaitOptions = {},
  ): Promise<Result> {
    return await until(() => this.evaluate(run, ...args), { what: `${run}`, ...options });
  }

  async waitForInside<Args extends unknown[], Result>(
    host: string,
    run: RootFunction<Args, Result>,
    args = [] as unknown as Args,
    options: WaitOptions = {},
  ): Promise<Result> {
    return await until(() => this.evaluateInside(host, run, ...args), { what: `${host}: ${run}`, ...options });
  }

  async clickToolbar(): Promise<void> {
    await this.activate();
    await this.inWindow(triggerAction, this.extension);
  }

  async toolbar(): Promise<ToolbarState> {
    await this.activate();
    return await this.inWindow(readToolbar, this.extension);
  }

  async clickMenuItem(id: string, link?: string): Promise<void> {
    await this.activate();
    await this.inWindow(pickMenuItem, this.extension, id, link);
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+').map(code);
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.perform({ type: 'key', id: 'keyboard', actions });
  }

  async pressShortcut(key: string): Promise<void> {
    await this.activate();
    const keys = key.split('+');
    await this.inWindow(pressInWindow, keys.slice(0, -1), keys.at(-1) ?? '');
  }

  async click(selector: string, { inside, times = 1 }: ClickOptions = {}): Promise<void> {
    // What is being drawn moves: a person waits until it stands still.
    const { x, y } = await until(async () =>
      assertReachable(await this.inRoot<Spot>(inside, `${spotOf}`, selector), selector),
    );
    await this.perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        ...[...Array(times)].flatMap(() => [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]),
      ],
    });
  }

  async focus(selector: string, { inside }: ClickOptions = {}): Promise<void> {
    await this.inRoot(inside, `${focusOn}`, selector);
  }

  async wheel(deltaY: number): Promise<void> {
    const { x, y } = await this.evaluate(() => ({ x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) }));
    await this.perform({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY }] });
  }

  async back(): Promise<void> {
    await this.bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
  }

  async pdf(): Promise<Uint8Array> {
    const page = { width: 21, height: 29.7 };
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.print', { context: this.context, page });
    return Buffer.from(data, 'base64');
  }

  async pressBack(): Promise<void> {
    await this.activate();
    await this.inWindow(goBack);
  }

  async screenshot(path: string, options: PictureOptions = {}): Promise<void> {
    await this.activate();
    const origin = options.fullPage ? 'document' : 'viewport';
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      origin,
    });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.activate();
    await this.inWindow(overrideColorScheme, scheme);
  }

  async runScript(source: string): Promise<void> {
    await this.bidi.call(this.context, `() => { ${source}; }`, []);
  }

  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  async findInPage(words: string): Promise<boolean> {
    await this.activate();
    return await this.inWindow(findWords, words);
  }

  private async inWindow<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return await this.bidi.call<Result>(this.window, `${run}`, args);
  }

  private async inRoot<Result>(inside: string | undefined, source: string, selector: string): Promise<Result> {
    if (!inside)
      return await this.bidi.call<Result>(this.context, `(...args) => (${source})(document, ...args)`, [selector]);
    const root = await this.bidi.shadowRoot(this.context, inside);
    return await this.bidi.call<Result>(this.context, source, [selector], [root]);
  }

  private async perform(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}
