/**
 * Fonts that come with Lede, by their id among the font stacks. They are built into small scripts of their own
 * (`modules/fonts.ts`), one a font and script group, and loaded once a reader has chosen them.
 */
import atkinsonRanges from '@fontsource-variable/atkinson-hyperlegible-next/unicode.json';
import literataRanges from '@fontsource-variable/literata/unicode.json';
import sourceSansRanges from '@fontsource-variable/source-sans-3/unicode.json';
import type { FontId } from '../themes/fonts';

/** One cut of a font: what `FontFace` wants to know of it. */
export interface Cut {
  style: 'normal' | 'italic';
  weight: string;
  /** In the package's folder `files`; `*` stands for the script group. */
  file: string;
}

export interface BundledFont {
  /** As the font stacks name it. Not the font's own name: one that the system has must not be hidden. */
  family: string;
  package: string;
  /** Script group → the characters in it, as CSS `unicode-range`; empty: whatever the font has. */
  ranges: Readonly<Record<string, string>>;
  cuts: readonly Cut[];
}

const variable = (weight: string, name: string): Cut[] =>
  (['normal', 'italic'] as const).map((style) => ({ style, weight, file: `${name}-${style}.woff2` }));

export const bundledFonts: Readonly<Partial<Record<FontId, BundledFont>>> = {
  literata: {
    family: 'Lede Literata',
    package: '@fontsource-variable/literata',
    ranges: literataRanges,
    // With the axis of optical sizes: titles are drawn finer than text.
    cuts: variable('200 900', 'literata-*-opsz'),
  },
  sourceSans: {
    family: 'Lede Source Sans',
    package: '@fontsource-variable/source-sans-3',
    ranges: sourceSansRanges,
    cuts: variable('200 900', 'source-sans-3-*-wght'),
  },
  atkinson: {
    family: 'Lede Atkinson Hyperlegible',
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    ranges: atkinsonRanges,
    cuts: variable('200 800', 'atkinson-hyperlegible-next-*-wght'),
  },
  openDyslexic: {
    family: 'Lede OpenDyslexic',
    package: '@fontsource/opendyslexic',
    ranges: { latin: '' },
    cuts: ['400', '700'].flatMap((weight) => variable(weight, `opendyslexic-*-${weight}`)),
  },
};

/** One font and one script group: what one script carries. */
export interface FontPart {
  id: string;
  font: BundledFont;
  group: string;
}

/** The parts of a font; none for a font of the system. */
export function partsOf(id: FontId): FontPart[] {
  const font = bundledFonts[id];
  return font ? Object.keys(font.ranges).map((group) => ({ id: `${id}-${group}`, font, group })) : [];
}

/** Every part of every font. */
export const fontParts: readonly FontPart[] = (Object.keys(bundledFonts) as FontId[]).flatMap(partsOf);

/** Where the build puts a part's script. */
export const scriptOf = (partId: string): `/fonts/${string}.js` => `/fonts/${partId}.js`;
