/** The font that the text stands in, and whether it came. */
import { report } from '../report';
import type { FontId } from '../themes/fonts';
import { createFontLoader } from './loader';

export interface ChosenFont {
  /** Loads what the text needs of the font. */
  show(font: FontId, text: () => string): void;
  /** The last font shown could not be loaded. */
  failed(): boolean;
  /** Takes every font of ours out of the document. */
  clear(): void;
}

/**
 * @param fetchParts runs the scripts of these parts of fonts in this world.
 * @param onChange told when `failed` has changed.
 */
export function createChosenFont(
  document: Document,
  fetchParts: (partIds: string[]) => Promise<void>,
  onChange: () => void,
): ChosenFont {
  const loader = createFontLoader(document, fetchParts);
  let failed = false;

  function tell(now: boolean): void {
    if (failed === now) return;
    failed = now;
    onChange();
  }

  return {
    show(font, text) {
      loader.use(font, text).then(
        () => tell(false),
        (error: unknown) => {
          report('the font', error);
          tell(true);
        },
      );
    },
    failed: () => failed,
    clear: () => loader.clear(),
  };
}
