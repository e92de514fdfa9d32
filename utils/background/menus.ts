/** The context menus of the page and of the toolbar button, as a table. */
import { i18n } from '#i18n';
import { api } from '../api';
import { sendToTab } from '../messages';
import { openLink } from './links';
import { askReader } from './reader';

/** Where a menu was opened. */
interface MenuPlace {
  tabId: number;
  /** Of the tab, as far as the browser tells it. */
  address: string | undefined;
  /** Of the link that the menu was opened on. */
  link: string | undefined;
}

interface MenuItem {
  id: string;
  contexts: ['page', 'image'] | ['selection'] | ['link'] | ['action'];
  title(): string;
  run(place: MenuPlace): Promise<unknown>;
}

export const menuItems: readonly MenuItem[] = [
  {
    id: 'read',
    contexts: ['page', 'image'],
    title: () => i18n.t('menu.read'),
    run: ({ tabId, address }) => askReader(tabId, 'toggle', address),
  },
  {
    id: 'read-selection',
    contexts: ['selection'],
    title: () => i18n.t('menu.readSelection'),
    run: ({ tabId, address }) => askReader(tabId, 'readSelection', address),
  },
  {
    id: 'read-link',
    contexts: ['link'],
    title: () => i18n.t('menu.readLink'),
    run: ({ link }) => openLink(link),
  },
  {
    id: 'show-hidden',
    contexts: ['action'],
    title: () => i18n.t('menu.showHidden'),
    run: ({ tabId }) => sendToTab(tabId, 'showHidden', {}),
  },
  {
    id: 'leave-notices',
    contexts: ['action'],
    title: () => i18n.t('menu.leaveNotices'),
    run: ({ tabId }) => sendToTab(tabId, 'leaveOnSite', { kind: 'notice' }),
  },
  {
    id: 'leave-comments',
    contexts: ['action'],
    title: () => i18n.t('menu.leaveComments'),
    run: ({ tabId }) => sendToTab(tabId, 'leaveOnSite', { kind: 'comments' }),
  },
];

/** Creates all items anew. The browser keeps them until the next call. */
export async function createMenus(): Promise<void> {
  await api.contextMenus.removeAll();
  for (const { id, contexts, title } of menuItems) {
    const onLinks = contexts[0] === 'link' && { targetUrlPatterns: ['http://*/*', 'https://*/*'] };
    api.contextMenus.create({ id, contexts, title: title(), ...onLinks });
  }
}
