/** Pictures with their caption in `<div>`s or tables of old systems: real figures. */
import { allNamed } from '../prepare/named';
import { isTaken, markPart, rename, textOf } from './reshape';

const CAPTION = '[class*="caption" i], [class*="legend" i], [class*="bildunterschrift" i]';
const CREDIT =
  'figure [class*="credit" i], figure [class*="copyright" i], figure [class*="photographer" i], figure [class*="image-source" i], figure [class*="bildnachweis" i]';
const LONGEST = 600;

export function captions(clone: Document): void {
  for (const caption of allNamed(clone, CAPTION)) {
    if (
      caption.localName === 'figcaption' ||
      caption.closest('figure, blockquote, table, figcaption') ||
      isTaken(caption)
    )
      continue;
    const box = caption.parentElement;
    const length = textOf(caption).length;
    if (!box || length === 0 || length > LONGEST || textOf(box).length > length * 1.5 + 80) continue;
    if (
      box.querySelectorAll('img').length !== 1 ||
      caption.querySelector('img') ||
      !/^(?:div|span|p|a)$/.test(box.localName)
    )
      continue;
    rename(caption, 'figcaption');
    rename(box, 'figure');
  }
  for (const credit of allNamed(clone, CREDIT)) markCredit(credit);
}

/** A credit beside the caption belongs into it. */
function markCredit(credit: Element): void {
  const figure = credit.closest('figure');
  if (!figure || textOf(credit) === '' || textOf(credit).length > 150 || credit.querySelector('img, figcaption'))
    return;
  markPart(credit, 'credit');
  if (credit.closest('figcaption')) return;
  const caption =
    figure.querySelector('figcaption') ?? figure.appendChild(figure.ownerDocument.createElement('figcaption'));
  caption.append(' ', credit);
}
