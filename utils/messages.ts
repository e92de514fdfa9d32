/** Every message between the parts of the extension, as plain JSON. One map, checked at both ends. */
import { api } from './api';
import type { Outcome } from './article/detect';
import type { HidingKind, HidingSummary } from './hiding/ledger';
import { report } from './report';

/** What the sentinel knows of its page; the background draws badge, icon and title from it. */
export interface PageState {
  outcome: Outcome;
  /** Ids of the features that spoke most for the outcome. */
  because: string[];
  hidden: HidingSummary[];
  readerOpen: boolean;
  /** It is loaded and will not be judged again by itself. */
  settled: boolean;
}

/** Message name → its data. Messages tell; none asks. */
export interface Protocol {
  /** Sentinel → background, after each change. */
  pageState: PageState;
  /** Background → sentinel. `id` undefined: everything of the page. */
  showHidden: { id?: number };
  /** Background → sentinel: show what is hidden of a kind and leave it from now on. */
  leaveOnSite: { kind: HidingKind };
  /** Reader → background. */
  openPreferences: undefined;
  /** Reader → background: run the scripts of these parts of fonts in this tab. */
  loadFonts: { parts: string[] };
  /** Reader → background: put the highlighter into the tab. Done when it is there. */
  loadHighlighter: undefined;
  /** Sentinel → background: the reader of news wants articles of this site opened. */
  openReader: undefined;
  /** Reader → background, on a click: open articles of the tab's site by themselves from now on, or no more. */
  openOnSite: { address: string; open: boolean };
}

type Name = keyof Protocol;

interface Envelope {
  lede: Name;
  data: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'lede' in message;
}

/** Sends to the background. Rejects when there is nobody to hear it (extension updated or switched off). */
export async function sendToBackground<Key extends Name>(name: Key, data: Protocol[Key]): Promise<void> {
  await api.runtime.sendMessage({ lede: name, data });
}

/** Sends to a tab's top frame and waits until it is done. Rejects when Lede does not run there. */
export async function sendToTab<Key extends Name>(tabId: number, name: Key, data: Protocol[Key]): Promise<void> {
  await api.tabs.sendMessage(tabId, { lede: name, data }, { frameId: 0 });
}

export type Handlers = {
  [Key in Name]?: (data: Protocol[Key], tabId: number | undefined) => void | Promise<void>;
};

/** Listens for messages of our own extension. Answers through `sendResponse`, which both browsers support. */
export function onMessages(handlers: Handlers): void {
  api.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== api.runtime.id || !isEnvelope(message)) return false;
    const handler = handlers[message.lede] as ((data: unknown, tabId: number | undefined) => unknown) | undefined;
    if (!handler) return false;
    Promise.resolve(handler(message.data, sender.tab?.id))
      .catch((error: unknown) => report(`message ${message.lede}`, error))
      .finally(() => sendResponse(true));
    return true;
  });
}
