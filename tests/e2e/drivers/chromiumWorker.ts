/** Functions that run in the extension's service worker, through the debugger. They travel as source text. */
import type { Browser, browser } from '@wxt-dev/browser';
import type { ToolbarState } from './types';

declare const chrome: typeof browser;

/** `chrome.action` cannot be asked for its icon; this writes down what was set, as the worker's own variable. */
export function watchIcons(): void {
  const scope = globalThis as unknown as { ledeIcons?: Record<string, string> };
  if (scope.ledeIcons) return;
  const icons: Record<string, string> = {};
  scope.ledeIcons = icons;
  const { action } = chrome;
  const setIcon = action.setIcon.bind(action) as (details: Browser.action.TabIconDetails) => Promise<void>;
  action.setIcon = ((details: Browser.action.TabIconDetails) => {
    icons[String(details.tabId)] = JSON.stringify(details.path ?? Object.keys(details.imageData ?? {}));
    return setIcon(details);
  }) as typeof action.setIcon;
}

export async function activeTabId(): Promise<number | undefined> {
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

export async function readToolbar(tabId: number): Promise<ToolbarState> {
  const { ledeIcons } = globalThis as unknown as { ledeIcons: Record<string, string> };
  return {
    title: await chrome.action.getTitle({ tabId }),
    badge: await chrome.action.getBadgeText({ tabId }),
    enabled: await chrome.action.isEnabled(tabId),
    icon: ledeIcons[String(tabId)] ?? 'default',
  };
}

export async function goBack(tabId: number): Promise<void> {
  await chrome.tabs.goBack(tabId);
}

type MenuClick = readonly [menuItemId: string, tabId: number, linkUrl: string | undefined];

export async function dispatchMenuClick([menuItemId, tabId, linkUrl]: MenuClick): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
  event.dispatch({ menuItemId, editable: false, pageUrl: tab.url, frameId: 0, linkUrl }, tab);
}

export async function readShortcuts(): Promise<Record<string, string>> {
  const commands = await chrome.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
