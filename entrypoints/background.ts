import { defineBackground } from '#imports';
import { api } from '@/utils/api';
import { loadFonts } from '@/utils/background/fonts';
import { createMenus, menuItems } from '@/utils/background/menus';
import { toggleReader } from '@/utils/background/reader';
import { describe, draw, drawCannotRun } from '@/utils/background/toolbar';
import { onMessages } from '@/utils/messages';
import { report } from '@/utils/report';
import { loadSettings } from '@/utils/settings/storage';

export default defineBackground(() => {
  api.runtime.onInstalled.addListener(() => void createMenus());
  api.runtime.onStartup.addListener(() => void createMenus());

  api.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void toggleReader(id);
  });

  api.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    const tabId = tab.id;
    const item = menuItems.find(({ id }) => id === menuItemId);
    item?.run(tabId).catch((error: unknown) => {
      report('the page did not answer', error);
      return drawCannotRun(tabId);
    });
  });

  onMessages({
    async pageState(state, tabId) {
      if (tabId === undefined) return;
      const { settings } = await loadSettings('');
      await draw(tabId, describe(state, settings.showBadge)).catch((error: unknown) => report('tab is gone', error));
    },
    async loadFonts({ parts }, tabId) {
      if (tabId !== undefined) await loadFonts(tabId, parts);
    },
    async openPreferences() {
      await api.runtime.openOptionsPage();
    },
  });
});
