import { defineBackground } from '#imports';
import { api } from '@/utils/api';
import { loadFonts } from '@/utils/background/fonts';
import { openWaiting } from '@/utils/background/links';
import { createMenus, menuItems } from '@/utils/background/menus';
import { askReader, loadHighlighter, openReader } from '@/utils/background/reader';
import { refusalOf } from '@/utils/background/refusal';
import { askForSite, patternOf } from '@/utils/background/sites';
import { describe, draw, drawCannotRun } from '@/utils/background/toolbar';
import { onMessages } from '@/utils/messages';
import { report } from '@/utils/report';
import { loadSettings, saveSiteRule } from '@/utils/settings/storage';

export default defineBackground(() => {
  api.runtime.onInstalled.addListener(() => void createMenus());
  api.runtime.onStartup.addListener(() => void createMenus());

  api.action.onClicked.addListener(({ id, url }) => {
    if (id !== undefined) void askReader(id, 'toggle', url);
  });

  api.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    const { id: tabId, url: address } = tab;
    const item = menuItems.find(({ id }) => id === menuItemId);
    item?.run({ tabId, address, link: linkUrl }).catch((error: unknown) => {
      report('the page did not answer', error);
      return drawCannotRun(tabId, refusalOf(address));
    });
  });

  onMessages({
    async pageState(state, tabId) {
      if (tabId === undefined) return;
      const { settings } = await loadSettings('');
      await draw(tabId, describe(state, settings)).catch((error: unknown) => report('tab is gone', error));
      await openWaiting(tabId, state);
    },
    async openReader(_, tabId) {
      if (tabId !== undefined) await openReader(tabId);
    },
    async loadHighlighter(_, tabId) {
      if (tabId !== undefined) await loadHighlighter(tabId);
    },
    async openOnSite({ address, open }) {
      const pattern = patternOf(address);
      if (!pattern || (open && !(await askForSite(pattern)))) return;
      const host = new URL(address).hostname;
      const { site } = await loadSettings(host);
      const { reader: _before, ...others } = site;
      await saveSiteRule(host, open ? { ...others, reader: 'open' } : others);
    },
    async loadFonts({ parts }, tabId) {
      if (tabId !== undefined) await loadFonts(tabId, parts);
    },
    async openPreferences() {
      await api.runtime.openOptionsPage();
    },
  });
});
