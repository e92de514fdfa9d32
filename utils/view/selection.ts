/** What a reader has selected on the page, as a part to read. */
import type { Part } from '../article/part';

/** The selection of a window, kept as it is now; undefined where no words are selected. */
export function selectedPart(window: Window): Part | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  return element ? { element, range } : undefined;
}
