/** The themes as style rules, so that following the system needs no script. */
import { type Colours, type Theme, themes } from './themes';

/** The properties that carry a theme's colours, for an element of its own. */
export function themeProperties(colours: Colours): Record<string, string> {
  const { scheme, ground, text, muted, accent, hairline } = colours;
  return {
    'color-scheme': scheme,
    '--ground': ground,
    '--text': text,
    '--muted': muted,
    '--accent': accent,
    '--hairline': hairline,
  };
}

function declarations(colours: Colours): string {
  return Object.entries(themeProperties(colours))
    .map((pair) => pair.join(':'))
    .join(';');
}

function rule(id: string, colours: Colours): string {
  return `[data-theme="${id}"]{${declarations(colours)}}`;
}

/** Rules that set the colour properties on the element with `data-theme`, a theme's id or `system`. */
export function themesCss(): string {
  const all = Object.entries<Theme>(themes);
  const { contrast } = themes;
  const fixed = all.map(([id, theme]) => rule(id, theme));
  const dark = all.flatMap(([id, { whenDark }]) => (whenDark ? [rule(id, whenDark)] : []));
  return [
    ...fixed,
    rule('system', themes.light),
    `@media (prefers-color-scheme:dark){${rule('system', themes.dark)}${dark.join('')}}`,
    `@media (prefers-contrast:more){${rule('system', contrast)}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){${rule('system', contrast.whenDark)}}`,
  ].join('\n');
}
