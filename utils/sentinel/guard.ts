/**
 * Lets an open reader see events before the page does. Listeners of one target run in the order in which they
 * were added, so these are added at `document_start`; all other isolation stops events only after the page's
 * capture listeners have seen them.
 */
import { COPYING } from '../notices/keys';
import { world } from '../world';

/** Keys of the reader must not trigger page shortcuts; `popstate` is our own history entry. */
const GUARDED = ['keydown', 'keypress', 'keyup', 'popstate', ...COPYING] as const;

/** Starts guarding this window, before the notices do: their guard hides keys too. Costs nothing while no reader is open. */
export function guardEvents(window: Window): void {
  const guard = (event: Event): void => {
    if (event.isTrusted && world().reader?.guard(event)) event.stopImmediatePropagation();
  };
  for (const type of GUARDED) window.addEventListener(type, guard, { capture: true });
}
