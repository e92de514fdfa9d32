/**
 * Keeps the reader's own rules in `storage.local`: the lists as written, for the preferences page, and what they
 * come to for each host, for the sentinel, which reads only its own. Not synced: lists outgrow what a browser syncs.
 */
import { api } from '../api';
import type { Rule } from './parse';

/** What the rules hide. */
export const ruleKinds = ['notices', 'comments'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** The lists as the reader wrote them. */
export type RuleTexts = Record<RuleKind, string>;

interface Selectors {
  hide: string[];
  keep: string[];
}

/** Selectors that hold on one page. */
export type PageRules = Record<RuleKind, Selectors>;

const TEXTS = 'rules';
const PREFIX = 'rules:';
const EVERYWHERE = `${PREFIX}*`;

const strings = (raw: unknown): string[] => (Array.isArray(raw) ? raw.filter((item) => typeof item === 'string') : []);
const fieldsOf = (raw: unknown): Record<string, unknown> => (typeof raw === 'object' ? { ...raw } : {});

/** The keys under which rules for a page of this host are stored, from everywhere to the host itself. */
export function keysFor(host: string): string[] {
  const labels = host.toLowerCase().split('.');
  return [EVERYWHERE, ...labels.map((_, at) => PREFIX + labels.slice(at).join('.')).reverse()];
}

interface Place {
  key: string;
  list: keyof Selectors;
  selector: string;
}

function placesOf({ selector, hosts, notOn, exception }: Rule): Place[] {
  const keys = hosts.length > 0 ? hosts.map((host) => PREFIX + host) : [EVERYWHERE];
  const list = exception ? 'keep' : 'hide';
  return [
    ...keys.map((key): Place => ({ key, list, selector })),
    ...(exception ? [] : notOn.map((host): Place => ({ key: PREFIX + host, list: 'keep', selector }))),
  ];
}

/** The rules of all kinds by storage key. */
export function compile(rules: Record<RuleKind, readonly Rule[]>): Record<string, PageRules> {
  const stored: Record<string, PageRules> = {};
  for (const kind of ruleKinds) {
    for (const { key, list, selector } of rules[kind].flatMap(placesOf)) {
      stored[key] ??= { notices: { hide: [], keep: [] }, comments: { hide: [], keep: [] } };
      stored[key][kind][list].push(selector);
    }
  }
  return stored;
}

/** The lists as written. Rejects as the browser's storage does. */
export async function loadRuleTexts(): Promise<RuleTexts> {
  const texts = fieldsOf((await api.storage.local.get(TEXTS))[TEXTS]);
  const textOf = (kind: RuleKind): string => (typeof texts[kind] === 'string' ? texts[kind] : '');
  return { notices: textOf('notices'), comments: textOf('comments') };
}

/** Stores lists and what they come to. Rejects when the browser refuses (quota); then the former rules still hold. */
export async function saveRules(texts: RuleTexts, rules: Record<RuleKind, readonly Rule[]>): Promise<void> {
  const compiled = compile(rules);
  const former = Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith(PREFIX));
  await api.storage.local.set({ [TEXTS]: texts, ...compiled });
  await api.storage.local.remove(former.filter((key) => !(key in compiled)));
}

/** Rules for a page of this host. */
export async function loadPageRules(host: string): Promise<PageRules> {
  const keys = keysFor(host);
  const stored = await api.storage.local.get(keys);
  const selectors = (kind: RuleKind): Selectors => {
    const parts = keys.map((key) => fieldsOf(fieldsOf(stored[key])[kind]));
    const keep = parts.flatMap((part) => strings(part.keep));
    const hide = parts.flatMap((part) => strings(part.hide)).filter((selector) => !keep.includes(selector));
    return { hide, keep };
  };
  return { notices: selectors('notices'), comments: selectors('comments') };
}

/** Calls back with the rules of this host after any change. Returns the stop. */
export function watchPageRules(host: string, onChange: (now: PageRules) => void): () => void {
  const keys = keysFor(host);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) void loadPageRules(host).then(onChange);
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
