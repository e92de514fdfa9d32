/** Colours of the reader by theme. Each pair's contrast is checked by a test. */

export interface Colours {
  /** For `color-scheme`: form controls and scroll bars. */
  scheme: 'light' | 'dark';
  ground: string;
  text: string;
  muted: string;
  accent: string;
  hairline: string;
}

export interface Theme extends Colours {
  /** Used instead where the system is dark; only for themes that follow it. */
  whenDark?: Colours;
}

export const themes = {
  light: {
    scheme: 'light',
    ground: '#FBFAF7',
    text: '#1E1C19',
    muted: '#645E55',
    accent: '#8A3324',
    hairline: '#E5E0D8',
  },
  sepia: {
    scheme: 'light',
    ground: '#F3EAD7',
    text: '#3A2F1E',
    muted: '#6E5F47',
    accent: '#85401F',
    hairline: '#DDD0B5',
  },
  dark: {
    scheme: 'dark',
    ground: '#1A1917',
    text: '#DBD7CF',
    muted: '#A09A8F',
    accent: '#E3A47E',
    hairline: '#34322E',
  },
  black: {
    scheme: 'dark',
    ground: '#000000',
    text: '#C9C6C0',
    muted: '#948F86',
    accent: '#D9966B',
    hairline: '#262422',
  },
  contrast: {
    scheme: 'light',
    ground: '#FFFFFF',
    text: '#000000',
    muted: '#000000',
    accent: '#0000C8',
    hairline: '#000000',
    whenDark: {
      scheme: 'dark',
      ground: '#000000',
      text: '#FFFFFF',
      muted: '#FFFFFF',
      accent: '#9FC8FF',
      hairline: '#FFFFFF',
    },
  },
} as const satisfies Record<string, Theme>;

export type ThemeId = keyof typeof themes;

export const themeIds = Object.keys(themes) as ThemeId[];
