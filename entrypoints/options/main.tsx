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
import { createSettingsWriter } from '@/utils/settings/writer';

let settings: Settings = defaultSettings();
let sites: SiteEntry[] = [];
let message: PreferencesMessage | undefined;

function draw(): void {
  const app = document.querySelector('#app');
  if (app) render(<Preferences settings={settings} sites={sites} message={message} actions={actions} />, app);
}

function say(now: PreferencesMessage | undefined): void {
  message = now;
  draw();
}

/** When the browser refuses to store, says so and shows again what is really stored. */
function refused(error: unknown): void {
  report('settings were not stored', error);
  say({ text: i18n.t('settings.notStored') });
  void load();
}

const writer = createSettingsWriter(refused);

async function load(): Promise<void> {
  if (writer.waits()) return;
  ({ settings } = await loadSettings(''));
  sites = await loadSites();
  draw();
}

const actions: PreferencesActions = {
  change(key, value) {
    settings = { ...settings, [key]: value };
    writer.write(settings);
    say(undefined);
  },
  reset() {
    writer.flush();
    const former = settings;
    resetSettings().catch(refused);
    const undo = (): void => {
      say(undefined);
      saveSettings(former).catch(refused);
    };
    say({ text: i18n.t('settings.wasReset'), undo });
  },
  changeSite(host, rule) {
    saveSiteRule(host, rule).catch(refused);
  },
};

document.documentElement.lang = navigator.language;
document.title = `Lede · ${i18n.t('settings.title')}`;
watchStorage(() => void load());
addEventListener('pagehide', () => writer.flush());
await load().catch((error: unknown) => {
  report('settings could not be read', error);
  say({ text: i18n.t('settings.notRead') });
});
