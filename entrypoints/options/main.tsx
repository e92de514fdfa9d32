import { render } from 'preact';
import { i18n } from '#i18n';
import type { PreferencesActions, PreferencesMessage, SiteEntry } from '@/components/settings/contract';
import { Preferences } from '@/components/settings/Preferences';
import { report } from '@/utils/report';
import {
  loadSettings,
  loadSites,
  resetSettings,
  saveSettings,
  saveSiteRule,
  watchStorage,
} from '@/utils/settings/storage';
import { defaultSettings, type Settings } from '@/utils/settings/table';

/** Dragging a slider writes once it rests: browsers limit writes to synced storage (120 a minute in Chrome). */
const WRITE_AFTER_MS = 150;

let settings: Settings = defaultSettings();
let sites: SiteEntry[] = [];
let message: PreferencesMessage | undefined;
let pending: { timer: number; write: () => Promise<void> } | undefined;

function draw(): void {
  const app = document.querySelector('#app');
  if (app) render(<Preferences settings={settings} sites={sites} message={message} actions={actions} />, app);
}

function say(now: PreferencesMessage | undefined): void {
  message = now;
  draw();
}

/** Runs a write; when the browser refuses it, says so and shows again what is really stored. */
async function write(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    report('settings were not stored', error);
    say({ text: i18n.t('settings.notStored') });
  }
  await load();
}

async function load(): Promise<void> {
  if (pending) return;
  ({ settings } = await loadSettings(''));
  sites = await loadSites();
  draw();
}

function flush(): void {
  if (!pending) return;
  const { timer, write: work } = pending;
  clearTimeout(timer);
  pending = undefined;
  void write(work);
}

const actions: PreferencesActions = {
  change(key, value) {
    settings = { ...settings, [key]: value };
    if (pending) clearTimeout(pending.timer);
    const now = settings;
    pending = { timer: window.setTimeout(flush, WRITE_AFTER_MS), write: () => saveSettings(now) };
    say(undefined);
  },
  reset() {
    flush();
    const former = settings;
    void write(resetSettings);
    say({
      text: i18n.t('settings.wasReset'),
      undo: () => {
        say(undefined);
        void write(() => saveSettings(former));
      },
    });
  },
  changeSite(host, rule) {
    void write(() => saveSiteRule(host, rule));
  },
};

document.documentElement.lang = navigator.language;
document.title = `Lede · ${i18n.t('settings.title')}`;
watchStorage(() => void load());
addEventListener('pagehide', flush);
await load().catch((error: unknown) => {
  report('settings could not be read', error);
  say({ text: i18n.t('settings.notRead') });
});
