import { type JSX, render } from 'preact';
import { i18n } from '#i18n';
import type { PreferencesActions, PreferencesMessage, RuleList, SiteEntry } from '@/components/settings/contract';
import { Preferences } from '@/components/settings/Preferences';
import { interfaceText } from '@/utils/interface';
import { report } from '@/utils/report';
import { type ParsedRules, parseRules } from '@/utils/rules/parse';
import { loadRuleTexts, type RuleKind, saveRules } from '@/utils/rules/storage';
import {
  loadSettings,
  loadSites,
  resetSettings,
  saveSettings,
  saveSiteRule,
  watchStorage,
} from '@/utils/settings/storage';
import { defaultSettings, type Settings } from '@/utils/settings/table';
import { createWriter } from '@/utils/settings/writer';
import { forgetPlaces } from '@/utils/view/places';
import { forgetPace } from '@/utils/view/readerPace';
import { fontLoader } from './fonts';

const STORE_RULES_AFTER_MS = 300;

let settings: Settings = defaultSettings();
let sites: SiteEntry[] = [];
type ReadRules = ParsedRules & { text: string };

let rules: Record<RuleKind, ReadRules> = { notices: readRules(''), comments: readRules('') };
let rulesTimer: ReturnType<typeof setTimeout> | undefined;
let message: PreferencesMessage | undefined;

function isSelector(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    // `CSS.supports` takes no lists of selectors; this throws for what the sentinel's own `querySelectorAll` refuses.
    return false;
  }
}

function readRules(text: string): ReadRules {
  return { text, ...parseRules(text, isSelector) };
}

function storeRules(): void {
  const { notices, comments } = rules;
  clearTimeout(rulesTimer);
  rulesTimer = undefined;
  const stored = saveRules(
    { notices: notices.text, comments: comments.text },
    { notices: notices.rules, comments: comments.rules },
  );
  stored.catch((error: unknown) => {
    report('rules were not stored', error);
    say({ text: i18n.t('settings.rules.notStored') });
  });
}

function listOf({ text, rules: { length: working }, problems }: ReadRules): RuleList {
  return { text, working, problems };
}

function draw(): void {
  const app = document.querySelector('#app');
  fontLoader.use(settings.font, () => '').catch((error: unknown) => report('the font', error));
  if (app) render(page(), app);
}

function page(): JSX.Element {
  const lists = { notices: listOf(rules.notices), comments: listOf(rules.comments) };
  return <Preferences settings={settings} sites={sites} rules={lists} message={message} actions={actions} />;
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

const writer = createWriter(saveSettings, refused);

async function loadRules(): Promise<void> {
  const texts = await loadRuleTexts();
  rules = { notices: readRules(texts.notices), comments: readRules(texts.comments) };
}

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
    Promise.all([resetSettings(), forgetPlaces(), forgetPace()]).catch(refused);
    const undo = (): void => {
      say(undefined);
      saveSettings(former).catch(refused);
    };
    say({ text: i18n.t('settings.wasReset'), undo });
  },
  changeRules(kind, text) {
    rules = { ...rules, [kind]: readRules(text) };
    clearTimeout(rulesTimer);
    rulesTimer = setTimeout(storeRules, STORE_RULES_AFTER_MS);
    say(undefined);
  },
  changeSite(host, rule) {
    saveSiteRule(host, rule).catch(refused);
  },
};

Object.assign(document.documentElement, interfaceText());
document.title = `Lede · ${i18n.t('settings.title')}`;
watchStorage(() => void load());
addEventListener('pagehide', () => {
  writer.flush();
  if (rulesTimer !== undefined) storeRules();
});
await loadRules()
  .then(load)
  .catch((error: unknown) => {
    report('settings could not be read', error);
    say({ text: i18n.t('settings.notRead') });
  });
