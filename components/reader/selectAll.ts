/** "Select all" in the view means the article. */

interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Ctrl+A, or ⌘A on Apple's machines. */
export function asksForAll({ key, ctrlKey, altKey, metaKey, shiftKey }: Press): boolean {
  return key.toLowerCase() === 'a' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/**
 * Selects the article of the view. Chromium's own command selects nothing here: it begins at the page, which a modal
 * dialog makes inert.
 * @returns false where the command belongs to a field that is being typed in.
 */
export function selectArticle(root: HTMLElement | null): boolean {
  const article = root?.querySelector('article');
  const tree = root?.getRootNode();
  const focused = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  if (!article || focused?.matches('input, textarea, select')) return false;
  article.ownerDocument.getSelection()?.selectAllChildren(article);
  return true;
}
