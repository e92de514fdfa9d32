import type { JSX } from 'preact';
import { type FontId, fonts } from '@/utils/themes/fonts';
import { type ThemeId, themes } from '@/utils/themes/themes';

interface ChoiceCardsProps {
  id: string;
  options: readonly string[];
  value: string;
  label(option: string): string;
  onChange(option: string): void;
}

const isTheme = (option: string): option is ThemeId => option in themes;
const isFont = (option: string): option is FontId => option in fonts;

/** A card shows itself: a theme card is set in its theme, a font card in its font. */
function cardStyle(id: string, option: string): Record<string, string> {
  if (id === 'theme' && isTheme(option)) {
    const { ground, text, hairline } = themes[option];
    return { background: ground, color: text, borderColor: hairline };
  }
  return id === 'font' && isFont(option) ? { fontFamily: fonts[option] } : {};
}

/** Radio buttons drawn as cards. */
export function ChoiceCards({ id, options, value, label, onChange }: ChoiceCardsProps): JSX.Element {
  return (
    <span class="cards" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={`${id}-effect`}>
      {options.map((option) => (
        <label key={option} class="card" style={cardStyle(id, option)}>
          <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
          {label(option)}
        </label>
      ))}
    </span>
  );
}
