/** Puts the fonts that a reader has chosen into a document and takes them out again. */
import type { FontId } from '../themes/fonts';
import { world } from '../world';
import { neededParts } from './needed';
import { type FontPart, partsOf } from './table';

export interface FontLoader {
  /**
   * Loads what the text needs of a font; nothing for fonts of the system.
   * Rejects when a part did not come or the browser cannot read it; the text then stands in the next of the stack.
   */
  use(font: FontId, text: () => string): Promise<void>;
  /** Takes every font of ours out of the document. */
  clear(): void;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** From bytes: an address would be subject to the page's `font-src`. Throws when the part has not come. */
function facesOf({ id, font, group }: FontPart): FontFace[] {
  const shared = world();
  const data = shared.fonts?.[id];
  if (!data) throw new Error(`${id} did not come`);
  // Each part is decoded once; its text is of no more use.
  delete shared.fonts?.[id];
  const unicodeRange = font.ranges[group];
  return font.cuts.map(({ style, weight }, at) => {
    const descriptors = { style, weight, ...(unicodeRange ? { unicodeRange } : {}) };
    return new FontFace(font.family, bytesOf(data[at] ?? ''), descriptors);
  });
}

/** @param fetchParts runs the scripts of these parts in this world. */
export function createFontLoader(document: Document, fetchParts: (partIds: string[]) => Promise<void>): FontLoader {
  const known = new Map<string, FontFace[]>();
  const shown = new Set<FontFace>();
  return {
    async use(font, text) {
      const all = partsOf(font);
      if (all.length === 0) return;
      const parts = neededParts(all, text());
      const missing = parts.filter(({ id }) => !known.has(id));
      if (missing.length > 0) await fetchParts(missing.map(({ id }) => id));
      for (const part of missing) if (!known.has(part.id)) known.set(part.id, facesOf(part));
      const faces = parts.flatMap(({ id }) => known.get(id) ?? []);
      await Promise.all(faces.map((face) => face.load()));
      for (const face of faces) {
        document.fonts.add(face);
        shown.add(face);
      }
    },
    clear() {
      for (const face of shown) document.fonts.delete(face);
      shown.clear();
    },
  };
}
