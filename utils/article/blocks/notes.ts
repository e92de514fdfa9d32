/** Footnotes: which links refer to notes, which elements are the notes. */
import { fragmentOf } from './addresses';
import { ID_ATTRIBUTE, isPart } from './marks';

export interface Footnotes {
  /** Links in the text, by element. `note` is the id of the item. */
  references: ReadonlyMap<Element, { note: string; label: string }>;
  /** Elements that hold the text of a note. */
  notes: ReadonlyMap<Element, { id: string; label: string }>;
  /** Links from a note back to its place; the view has its own. */
  backLinks: ReadonlySet<Element>;
}

const LABEL = /^[[(]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,4}|(?:note|nb|n|fn)\.? ?\d{1,3})[\])]?$/i;
const BACK = /^(?:[\s↩↑⇑⤴^]|\ufe0e)*$|^(?:back|jump up|jump back|return|zurück|retour|volver)\b/iu;
const HOLDER = 'li, p, dd, aside, div';

/** Finds the footnotes of a root. A link is a reference when it looks like a label and its target looks like a note. */
export function footnotesOf(root: Element, baseUrl: string): Footnotes {
  const links = [...root.querySelectorAll('a[href*="#"]')];
  const targets = links.length > 0 ? targetsIn(root) : new Map<string, Element>();
  const references = new Map<Element, { note: string; label: string }>();
  const notes = new Map<Element, { id: string; label: string }>();
  const backLinks = new Set<Element>();
  for (const link of links) {
    const label = link.textContent?.trim() ?? '';
    const target = LABEL.test(label) ? targets.get(fragmentOf(link.getAttribute('href'), baseUrl) ?? '') : undefined;
    if (!target) continue;
    const holder = holderOf(target, root);
    const backs = holder ? backLinksOf(holder, link, targets, baseUrl) : [];
    if (!holder || holder.contains(link) || !isNote(target, holder, backs)) continue;
    for (const back of backs) backLinks.add(back);
    const note = notes.get(holder) ?? { id: `note-${notes.size + 1}`, label: label.replace(/[[\]()]/g, '') };
    notes.set(holder, note);
    references.set(link, { note: note.id, label: label.replace(/[[\]()]/g, '') });
  }
  return { references, notes, backLinks };
}

function targetsIn(root: Element): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll(`[id], [name], [${ID_ATTRIBUTE}]`)) {
    for (const name of ['id', ID_ATTRIBUTE, 'name']) {
      const id = element.getAttribute(name);
      if (id && !targets.has(id)) targets.set(id, element);
    }
  }
  return targets;
}

function holderOf(target: Element, root: Element): Element | undefined {
  const item = target.closest('li') ?? target.closest(HOLDER);
  return item && item !== root && root.contains(item) ? item : undefined;
}

/** Links of a note that lead to the reference or to something right around it. */
function backLinksOf(
  note: Element,
  reference: Element,
  targets: ReadonlyMap<string, Element>,
  baseUrl: string,
): Element[] {
  const line = reference.closest('p, li, td, dd, blockquote, figcaption') ?? reference;
  return [...note.querySelectorAll('a[href*="#"]')].filter((link) => {
    const place = targets.get(fragmentOf(link.getAttribute('href'), baseUrl) ?? '');
    const leadsBack = place !== undefined && (place.contains(reference) || line.contains(place));
    const text = link.textContent ?? '';
    return leadsBack && (BACK.test(text.trim()) || LABEL.test(text.trim()));
  });
}

function isNote(target: Element, holder: Element, backs: Element[]): boolean {
  const role = target.getAttribute('role') ?? holder.getAttribute('role') ?? '';
  return backs.length > 0 || /^doc-(?:end|foot)note$/.test(role) || isPart(holder, 'note');
}
