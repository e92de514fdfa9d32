import type { JSX } from 'preact';
import type { Settings } from '@/utils/settings/table';
import { type FontId, fonts } from '@/utils/themes/fonts';
import { ownTheme } from '@/utils/themes/own';
import { type ThemeId, themes } from '@/utils/themes/themes';

interface ChoiceCardsProps {
  id: string;
  options: readonly string[];
  value: string;
  settings: Settings;
  label(option: string): string;
  onChange(option: string): void;
}

const isTheme = (option: string): option is ThemeId => option in themes;
const isFont = (option: string): option is FontId => option in fonts;

/** A card shows itself: a theme card is set in its theme, a font card in its font. */
function cardStyle(id: string, option: string, settings: Settings): Record<string, string> {
  if (id === 'theme' && (isTheme(option) || option === 'own')) {
    const { ground, text, hairline } = isTheme(option) ? themes[option] : ownTheme(settings);
    return { background: ground, color: text, borderColor: hairline };
  }
  return id === 'font' && isFont(option) ? { fontFamily: fonts[option] } : {};
}

/** Radio buttons drawn as cards. */
export function ChoiceCards(props: ChoiceCardsProps): JSX.Element {
  const { id, options, value, settings, label, onChange } = props;
  return (
    <span class="cards" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={`${id}-effect`}>
      {options.map((option) => (
        <label key={option} class="card" style={cardStyle(id, option, settings)}>
          <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
          {label(option)}
        </label>
      ))}
    </span>
  );
}
