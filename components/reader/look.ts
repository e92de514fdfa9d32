/** The settings of the look as attributes and style properties of the view. */
import type { Settings } from '@/utils/settings/table';
import { themeProperties } from '@/utils/themes/css';
import { fonts } from '@/utils/themes/fonts';
import { ownTheme } from '@/utils/themes/own';

export interface ThemeAttributes {
  'data-theme': string;
  style: Record<string, string>;
}

/** The colours: by name where they are a theme's, spelled out where they are the reader's own. */
export function themeOf(settings: Settings): ThemeAttributes {
  const own = settings.theme === 'own';
  return { 'data-theme': settings.theme, style: own ? themeProperties(ownTheme(settings)) : {} };
}

/**
 * Everything that the style sheets ask of the view's root.
 * @param columns as many as the window has room for.
 */
export function lookOf(settings: Settings, columns: 1 | 2): ThemeAttributes & Record<`data-${string}`, string> {
  const { font, textSize, width, lineHeight, letterSpacing, wordSpacing, align, paragraphs } = settings;
  const theme = themeOf(settings);
  return {
    'data-theme': theme['data-theme'],
    'data-align': align,
    'data-paragraphs': paragraphs,
    'data-columns': String(columns),
    'data-hyphens': settings.hyphenation ? 'auto' : 'manual',
    style: {
      ...theme.style,
      '--text-font': fonts[font],
      '--text-size': `${textSize}px`,
      '--width': String(width),
      '--line-height': String(lineHeight),
      '--letter-spacing': `${letterSpacing}em`,
      '--word-spacing': `${wordSpacing}em`,
    },
  };
}
