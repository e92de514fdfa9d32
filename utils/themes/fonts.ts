/** Font stacks of the reader. System fonts only: nothing is loaded from the network. */
export const fonts = {
  serif:
    'Literata, "Source Serif 4", Charter, "Iowan Old Style", "Noto Serif", Georgia, "Noto Naskh Arabic", "Noto Serif Hebrew", serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  mono: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
} as const;

export type FontId = keyof typeof fonts;

export const fontIds = Object.keys(fonts) as FontId[];
