import type { CDPSession, Page } from 'playwright-core';
import type { Loaded } from './chromium';
import { activeTabId, dispatchMenuClick, goBack, readToolbar } from './chromiumWorker';
import { type Memory, readMemory } from './memory';
import { assertReachable, focusOn, type Spot, spotOf } from './pageCode';
import type { ClickOptions, PageFunction, PictureOptions, RootFunction, Tab, ToolbarState, WaitOptions } from './types';
import { until } from './wait';

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  shadowRoots?: DomNode[];
}

/** The group of all handles that the driver holds on objects of the page. */
const HANDLES = 'driver';

export class ChromiumTab implements Tab {
  private constructor(
    private readonly page: Page,
    private readonly browserCdp: CDPSession,
    private readonly cdp: CDPSession,
    private readonly extension: Loaded | undefined,
    /** The extension's own number of the tab. */
    private readonly tabId: number | undefined,
  ) {}

  static async make(page: Page, browserCdp: CDPSession, extension: Loaded | undefined): Promise<ChromiumTab> {
    const cdp = await page.context().newCDPSession(page);
    // The main thread's own CPU time: what else the machine does is not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.bringToFront();
    const worker = await extension?.worker();
    const tabId = await worker?.evaluate(activeTabId);
    return new ChromiumTab(page, browserCdp, cdp, extension, tabId);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async evaluate<Args extends unknown[], Result>(run: PageFunction<Args, Result>, ...args: Args): Promise<Result> {
    return await this.call<Result>(await this.globalObject(), `(...args) => (${run})(...args)`, args);
  }

  async evaluateInside<Args extends unknown[], Result>(
    host: string,
    run: RootFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const root = await this.shadowRoot(host);
    return await this.call<Result>(root, `function (...args) { return (${run})(this, ...args); }`, args);
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
    await this.page.bringToFront();
    const { targetInfos } = (await this.browserCdp.send('Target.getTargets', { filter: [{}] })) as {
      targetInfos: { targetId: string; type: string; url: string }[];
    };
    const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === this.page.url());
    const [tab, second] = tabs;
    if (!tab || second) throw new Error(`${tabs.length} tabs with ${this.page.url()}; need exactly one`);
    const send = this.browserCdp.send.bind(this.browserCdp) as unknown as (name: string, data: object) => Promise<void>;
    await send('Extensions.triggerAction', { id: this.extension?.id, targetId: tab.targetId });
  }

  async toolbar(): Promise<ToolbarState> {
    const worker = await this.extension?.worker();
    if (!worker || this.tabId === undefined) throw new Error('No extension');
    return await worker.evaluate(readToolbar, this.tabId);
  }

  async clickMenuItem(id: string, link?: string): Promise<void> {
    const worker = await this.extension?.worker();
    await worker?.evaluate(dispatchMenuClick, [id, this.tabId ?? -1, link] as const);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async pressShortcut(key: string): Promise<void> {
    throw new Error(`Chromium takes no shortcut (${key}) from outside`);
  }

  async click(selector: string, options: ClickOptions = {}): Promise<void> {
    // What is being drawn moves: a person waits until it stands still.
    const { x, y } = await until(async () => assertReachable(await this.spot(selector, options), selector));
    await this.page.mouse.click(x, y, { clickCount: options.times ?? 1 });
  }

  async focus(selector: string, { inside }: ClickOptions = {}): Promise<void> {
    const target = inside ? await this.shadowRoot(inside) : await this.documentObject();
    await this.call(target, `function (selector) { return (${focusOn})(this, selector); }`, [selector]);
  }

  async wheel(deltaY: number): Promise<void> {
    const { width, height } = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await this.page.mouse.move(width / 2, height / 2);
    await this.page.mouse.wheel(0, deltaY);
  }

  async back(): Promise<void> {
    // Not `page.goBack`: it waits for a load, and Back in the reader loads nothing.
    await this.cdp.send('Runtime.evaluate', { expression: 'history.back()', userGesture: true });
  }

  async pdf(): Promise<Uint8Array> {
    const { data } = await this.cdp.send('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69 });
    return Buffer.from(data, 'base64');
  }

  async pressBack(): Promise<void> {
    const worker = await this.extension?.worker();
    await worker?.evaluate(goBack, this.tabId ?? -1);
  }

  async screenshot(path: string, options: PictureOptions = {}): Promise<void> {
    await this.page.screenshot({ path, fullPage: options.fullPage ?? false });
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  async runScript(source: string): Promise<void> {
    await this.cdp.send('Runtime.evaluate', { expression: source });
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Milliseconds that the main thread has worked for this tab's page so far: in scripts, and in all. */
  async mainThreadTime(): Promise<{ script: number; task: number }> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const of = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  }

  async memory(): Promise<Memory> {
    // The driver's own handles keep every view alive that was ever looked into.
    await this.cdp.send('Runtime.releaseObjectGroup', { objectGroup: HANDLES });
    return await readMemory(this.cdp);
  }

  private async spot(selector: string, { inside }: ClickOptions): Promise<Spot> {
    const target = inside ? await this.shadowRoot(inside) : await this.documentObject();
    return await this.call<Spot>(target, `function (selector) { return (${spotOf})(this, selector); }`, [selector]);
  }

  private async globalObject(): Promise<string> {
    return await this.objectOf('globalThis');
  }

  private async documentObject(): Promise<string> {
    return await this.objectOf('document');
  }

  private async objectOf(expression: string): Promise<string> {
    const { result } = await this.cdp.send('Runtime.evaluate', { expression, objectGroup: HANDLES });
    if (!result.objectId) throw new Error(`No ${expression} in the page`);
    return result.objectId;
  }

  private async shadowRoot(host: string): Promise<string> {
    const { result } = await this.cdp.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      objectGroup: HANDLES,
    });
    if (!result.objectId) throw new Error(`No ${host} in the page`);
    const { node } = (await this.cdp.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    })) as {
      node: DomNode;
    };
    const root = node.shadowRoots?.[0];
    if (!root) throw new Error(`${host} has no shadow root`);
    const { object } = await this.cdp.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      objectGroup: HANDLES,
    });
    if (!object.objectId) throw new Error(`Cannot reach into ${host}`);
    return object.objectId;
  }

  private async call<Result>(objectId: string, functionDeclaration: string, args: unknown[]): Promise<Result> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }
}
