import type { Tab } from '../drivers';
import { type Newspaper, PATHS, text } from './newspaper';
import { openReader } from './reader';
import { toolbarWhen } from './seeing';

/** Chromium's toolbar is told by the address which tab is meant: no two may have the same. */
let opened = 0;

/** Opens the reference article and waits until Lede has judged it. */
export async function openReference(newspaper: Newspaper, query = ''): Promise<Tab> {
  opened += 1;
  const tab = await newspaper.open(PATHS.reference, `${query}&tab=${opened}`);
  await toolbarWhen(tab, ({ title }) => title.startsWith(text('action_read')));
  return tab;
}

/** Opens the reference article in the reader view, without its notice. */
export async function readReference(newspaper: Newspaper, query = 'notice=none'): Promise<Tab> {
  const tab = await openReference(newspaper, query);
  await openReader(tab);
  return tab;
}
