/** All boxes of one notice as one change: a page that adds its notice again and again makes no list grow. */

import { hideChange, styleChange } from '../hiding/changes';
import type { Change } from '../hiding/ledger';
import { isLeftOut } from './leftOut';
import type { Box } from './tree';

export interface HiddenSet {
  change: Change;
  /** Hides one more box, unless the reader asked to see the notice. */
  take(box: Box): void;
  /** Hides again what the page has shown. */
  repair(box: Box): void;
  has(node: Node): boolean;
  boxes(): Box[];
}

const PRUNE_AT = 30;

/** A modal dialog keeps its backdrop and the page dead while it is open as such; open but not modal it is harmless. */
function dialogChange(dialog: HTMLDialogElement): Change {
  let wasModal = false;
  return {
    apply() {
      if (!dialog.isConnected || !dialog.matches(':modal') || isLeftOut('dialogs')) return;
      wasModal = true;
      dialog.close();
      // A page that calls showModal() again finds the dialog open already and gets an exception.
      dialog.show();
    },
    undo() {
      if (!wasModal || !dialog.isConnected) return;
      dialog.close();
      dialog.showModal();
    },
  };
}

function changesFor(box: Box): Change[] {
  const dialogs = [...(box.localName === 'dialog' ? [box] : []), ...box.querySelectorAll('dialog')];
  return [
    hideChange(box),
    styleChange(box, 'pointer-events', 'none'),
    ...dialogs.map((dialog) => dialogChange(dialog as HTMLDialogElement)),
  ];
}

/** Starts empty. */
export function createHiddenSet(): HiddenSet {
  const taken = new Map<Box, Change[]>();
  let on = false;
  const applyTo = (box: Box): void => {
    for (const change of taken.get(box) ?? []) change.apply();
  };
  return {
    change: {
      apply() {
        on = true;
        for (const box of taken.keys()) applyTo(box);
      },
      undo() {
        on = false;
        for (const changes of [...taken.values()].toReversed())
          for (const change of changes.toReversed()) change.undo();
      },
    },
    take(box) {
      if (taken.size > PRUNE_AT) for (const old of taken.keys()) if (!old.isConnected) taken.delete(old);
      if (!taken.has(box)) taken.set(box, changesFor(box));
      if (on) applyTo(box);
    },
    repair(box) {
      if (on) applyTo(box);
    },
    has: (node) => [...taken.keys()].some((box) => box === node),
    boxes: () => [...taken.keys()],
  };
}
