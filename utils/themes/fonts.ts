/**
 * Font stacks of the reader: what the system has, then fonts of our own that are loaded once they are chosen.
 * Nothing is loaded from the network.
 */
const serif =
  '"Source Serif 4", Charter, "Iowan Old Style", "Noto Serif", Georgia, "Noto Naskh Arabic", "Noto Serif Hebrew", serif';
const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export const fonts = {
  serif: `Literata, ${serif}`,
  sans,
  mono: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
  literata: `"Lede Literata", Literata, ${serif}`,
  sourceSans: `"Lede Source Sans", "Source Sans 3", ${sans}`,
  atkinson: `"Lede Atkinson Hyperlegible", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", ${sans}`,
  openDyslexic: `"Lede OpenDyslexic", OpenDyslexic, ${sans}`,
} as const;

export type FontId = keyof typeof fonts;

export const fontIds = Object.keys(fonts) as FontId[];
