/**
 * Functions that run in Firefox's own browser window (`--remote-allow-system-access`), where the toolbar is. They
 * travel as source text. Checked against Firefox ESR 153.
 */
import type { ToolbarState } from './types';

interface ActionData {
  title: string;
  badgeText: string;
  enabled: boolean;
  icon: unknown;
}

interface BrowserAction {
  triggerAction(window: unknown): void;
  action: { getContextData(tab: unknown): ActionData };
}

interface Extension {
  uuid: string;
  tabManager: { addActiveTabPermission(tab: unknown): void };
  emit(event: string, ...data: unknown[]): void;
}

interface Modules {
  ExtensionParent: {
    GlobalManager: { extensionMap: Map<string, Extension> };
    apiManager: {
      global: {
        browserActionFor(extension: Extension): BrowserAction;
        gMenuMap: Map<Extension, Map<string, unknown>>;
      };
    };
  };
}

interface TextInput {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface FindListener {
  onFindResult(found: { result: number }): void;
  onMatchesCountResult(): void;
  onHighlightFinished(): void;
  onCurrentSelection(): void;
}

interface Finder {
  addResultListener(listener: FindListener): void;
  removeResultListener(listener: FindListener): void;
  fastFind(words: string, linksOnly: boolean, drawOutline: boolean): void;
}

/** The parts of a browser window's globals that are used here. */
interface FirefoxWindow {
  ChromeUtils: { importESModule(url: string): Modules };
  Cc: Record<string, { createInstance(type: unknown): TextInput }>;
  Ci: Record<string, unknown>;
  gBrowser: {
    goBack(): void;
    selectedTab: unknown;
    selectedBrowser: {
      browsingContext: { prefersColorSchemeOverride: string };
      currentURI: { spec: string };
      finder: Finder;
    };
  };
}

export function uuidOf(id: string): string {
  const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.GlobalManager.extensionMap.get(id)?.uuid ?? '';
}

export function triggerAction(id: string): void {
  const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  if (!extension) throw new Error(`No extension ${id}`);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function readToolbar(id: string): ToolbarState {
  const { ChromeUtils, gBrowser } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  if (!extension) throw new Error(`No extension ${id}`);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension).action;
  const { title, badgeText, enabled, icon } = action.getContextData(gBrowser.selectedTab);
  return { title, badge: badgeText ?? '', enabled, icon: JSON.stringify(icon) };
}

export function goBack(): void {
  const { gBrowser } = globalThis as unknown as FirefoxWindow;
  gBrowser.goBack();
}

/** What the find bar does when words are typed into it (toolkit/modules/Finder.sys.mjs). */
export function findWords(words: string): Promise<boolean> {
  const { finder } = (globalThis as unknown as FirefoxWindow).gBrowser.selectedBrowser;
  const nothing = (): void => undefined;
  return new Promise((done) => {
    const listener: FindListener = {
      onFindResult: ({ result }) => {
        finder.removeResultListener(listener);
        // nsITypeAheadFind: 0 found, 1 not found, 2 found after the end.
        done(result !== 1);
      },
      onMatchesCountResult: nothing,
      onHighlightFinished: nothing,
      onCurrentSelection: nothing,
    };
    finder.addResultListener(listener);
    finder.fastFind(words, false, false);
  });
}

export function overrideColorScheme(scheme: string): void {
  const { gBrowser } = globalThis as unknown as FirefoxWindow;
  gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
}

/** Presses keys as the window system would, so that shortcuts of the browser and its extensions run. */
export function pressInWindow(modifiers: string[], key: string): void {
  const { Cc, Ci } = globalThis as unknown as FirefoxWindow;
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now');
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const events = [...modifiers.map((name) => new KeyboardEvent('', { key: name, code: `${name}Left` }))];
  const pressed = new KeyboardEvent('', { key, code, keyCode: key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0 });
  for (const event of events) input.keydown(event);
  input.keydown(pressed);
  input.keyup(pressed);
  for (const event of events) input.keyup(event);
}

/**
 * Picks an item of the extension's menus on the active tab. `contextmenu` events cannot be sent to the toolbar from
 * here, so this does what Firefox's own command handler does (ext-menus.js): grant activeTab, tell the extension.
 */
export function pickMenuItem(id: string, item: string, linkUrl?: string): void {
  const { ChromeUtils, gBrowser } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  if (!extension) throw new Error(`No extension ${id}`);
  const items = ExtensionParent.apiManager.global.gMenuMap.get(extension);
  if (!items?.has(item)) throw new Error(`No menu item ${item}; there are ${[...(items?.keys() ?? [])]}`);
  const pageUrl = gBrowser.selectedBrowser.currentURI.spec;
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  const info = { menuItemId: item, editable: false, pageUrl, frameId: 0, modifiers: [], button: 0, linkUrl };
  extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
}
