/** The context menus of the page and of the toolbar button, as a table. */
import { i18n } from '#i18n';
import { api } from '../api';
import { sendToTab } from '../messages';
import { toggleReader } from './reader';

interface MenuItem {
  id: string;
  contexts: ['page', 'selection', 'image'] | ['link'] | ['action'];
  title(): string;
  run(tabId: number): Promise<unknown>;
}

export const menuItems: readonly MenuItem[] = [
  {
    id: 'read',
    contexts: ['page', 'selection', 'image'],
    title: () => i18n.t('menu.read'),
    run: toggleReader,
  },
  {
    id: 'show-hidden',
    contexts: ['action'],
    title: () => i18n.t('menu.showHidden'),
    run: (tabId) => sendToTab(tabId, 'showHidden', {}),
  },
  {
    id: 'leave-notices',
    contexts: ['action'],
    title: () => i18n.t('menu.leaveNotices'),
    run: (tabId) => sendToTab(tabId, 'leaveOnSite', { kind: 'notice' }),
  },
  {
    id: 'leave-comments',
    contexts: ['action'],
    title: () => i18n.t('menu.leaveComments'),
    run: (tabId) => sendToTab(tabId, 'leaveOnSite', { kind: 'comments' }),
  },
];

/** Creates all items anew. The browser keeps them until the next call. */
export async function createMenus(): Promise<void> {
  await api.contextMenus.removeAll();
  for (const { id, contexts, title } of menuItems) api.contextMenus.create({ id, contexts, title: title() });
}
