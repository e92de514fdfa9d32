/** Picture series: sliders and grids whose content is pictures with captions. */
import { allNamed } from '../prepare/named';
import { isTaken, linkDensity, mark, nameOf, textOf } from './reshape';

const NAME =
  /(?:^|[\s_-])(?:gallery|slide-?show|carousel|photo-?(?:grid|series|essay)|image-?(?:grid|gallery)|slider|swiper|bildergalerie|bilderstrecke|diaporama|galer[ií]a|fotostrecke|blocks-gallery-grid)(?:$|[\s_-])/i;
const OTHER = /related|recommend|promo|product|teaser|card|logo|sponsor|author/i;
const FEWEST = 2;
const MOST_TEXT_A_PICTURE = 500;

export function galleries(clone: Document): void {
  for (const box of allNamed(
    clone,
    '[class*="galler" i], [class*="slide" i], [class*="carousel" i], [class*="grid" i], [class*="swiper" i], [class*="galer" i], [class*="strecke" i], [class*="diaporama" i]',
  )) {
    if (!NAME.test(nameOf(box)) || OTHER.test(nameOf(box)) || isTaken(box)) continue;
    const pictures = box.querySelectorAll('img').length;
    if (pictures < FEWEST || textOf(box).length > pictures * MOST_TEXT_A_PICTURE) continue;
    // Cards that lead to other stories have headings and linked words.
    if (box.querySelector('h1, h2, h3, h4') || linkDensity(box) > 0.4) continue;
    mark(box, 'gallery');
  }
}
