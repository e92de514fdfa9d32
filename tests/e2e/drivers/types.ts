/** One interface for driving a real Chromium or Firefox with an unpacked extension. */

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the unpacked extension; left out, the browser runs without any. */
  extension?: string;
  /** With the system's speech, which Chromium on Linux leaves alone unless it is told. */
  speech?: boolean;
  /** Language of the browser's own interface, `de`; English when left out, or where it is not installed. */
  language?: string;
  /** With a window on the screen instead of headless. */
  headed?: boolean;
  /** Lets requests out to the network; without it everything beyond this machine is refused. */
  network?: boolean;
}

/** What a person sees of the toolbar button on a tab. */
export interface ToolbarState {
  title: string;
  badge: string;
  enabled: boolean;
  /** Names the icon that was set for the tab; only good for telling two icons apart. */
  icon: string;
}

export interface PictureOptions {
  /** The whole document instead of the window's part. */
  fullPage?: boolean;
}

export interface ClickOptions {
  /** A CSS selector of an element with a shadow root (open or closed) that `selector` is inside of. */
  inside?: string;
  /** 3: a triple click, which selects a paragraph. */
  times?: 1 | 3;
}

/** A function that runs in the page. It travels as source text: it can use nothing from around it. */
export type PageFunction<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;
export type RootFunction<Args extends unknown[], Result> = (
  root: ShadowRoot,
  ...args: Args
) => Result | Promise<Result>;

export interface WaitOptions {
  /** Milliseconds until it gives up. */
  timeout?: number;
  /** For the message when it gives up. */
  what?: string;
}

export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page's own world. Arguments and result are JSON. */
  evaluate<Args extends unknown[], Result>(run: PageFunction<Args, Result>, ...args: Args): Promise<Result>;
  /**
   * Runs with the shadow root (closed ones too) of the first element that matches `host`.
   * @throws when there is no such element or it has no shadow root.
   */
  evaluateInside<Args extends unknown[], Result>(
    host: string,
    run: RootFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** `evaluateInside` for `<lede-reader>`. */
  evaluateInReader<Args extends unknown[], Result>(run: RootFunction<Args, Result>, ...args: Args): Promise<Result>;
  /** Polls until the result is truthy, and returns it. Errors while the page changes count as "not yet". */
  waitFor<Args extends unknown[], Result>(
    run: PageFunction<Args, Result>,
    args?: Args,
    options?: WaitOptions,
  ): Promise<Result>;
  waitForInside<Args extends unknown[], Result>(
    host: string,
    run: RootFunction<Args, Result>,
    args?: Args,
    options?: WaitOptions,
  ): Promise<Result>;
  /** Clicks Lede's toolbar button as a person does: activeTab is granted. */
  clickToolbar(): Promise<void>;
  toolbar(): Promise<ToolbarState>;
  /**
   * Picks an item of Lede's menus, by its id. Neither browser lets a menu be opened from outside: Firefox is made to
   * do what it does on a click (activeTab included), Chromium only tells the background (no activeTab).
   * @param link address of the link that the menu is opened on.
   */
  clickMenuItem(id: string, link?: string): Promise<void>;
  /** A trusted key press to the page: `Escape`, `Enter`, `Tab`, `a`, `Alt+r`. */
  press(key: string): Promise<void>;
  /** Presses a shortcut of the browser. Only Firefox can; `Session.realShortcuts` says so. */
  pressShortcut(key: string): Promise<void>;
  /** Trusted mouse click on the middle of the element; throws when something else lies over it. */
  click(selector: string, options?: ClickOptions): Promise<void>;
  /** Moves the keyboard focus there without a click. */
  focus(selector: string, options?: ClickOptions): Promise<void>;
  /** Trusted mouse wheel in the middle of the window, in CSS pixels. */
  wheel(deltaY: number): Promise<void>;
  back(): Promise<void>;
  /** What the browser's print command would print, as a PDF of A4 pages. */
  pdf(): Promise<Uint8Array>;
  /** Back as the browser's own button does it: both skip entries that a page made without its reader's doing. */
  pressBack(): Promise<void>;
  screenshot(path: string, options?: PictureOptions): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Runs the source of a script in the page's own world. */
  runScript(source: string): Promise<void>;
  /** Finds words as the browser's own find bar does, and says whether they were there. Only Firefox can. */
  findInPage?(words: string): Promise<boolean>;
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  browser: BrowserName;
  version: string;
  /** Whether `Tab.pressShortcut` works. */
  realShortcuts: boolean;
  open(url: string): Promise<Tab>;
  /** The tab with this address that something else opened; waits for it. */
  opened(url: string): Promise<Tab>;
  /** Opens the extension's preferences page in a tab. Throws when its manifest names none. */
  optionsPage(): Promise<Tab>;
  /** Keys the browser gave the extension's commands, such as `{ _execute_action: 'Alt+R' }`. */
  shortcuts(): Promise<Record<string, string>>;
  /** Hosts beyond this machine that were asked for, other than the browser maker's own. All were refused. */
  outsideRequests(): string[];
  /** Resolves when the browser has ended, by whomever. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
