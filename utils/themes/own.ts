/** The theme of the reader's own colours. */
import { contrastRatio } from './contrast';
import type { Colours } from './themes';

export interface OwnColours {
  ownGround: string;
  ownText: string;
  ownLink: string;
}

/** Shares of the text's colour in what is drawn from it. */
const MUTED = 0.78;
const HAIRLINE = 0.18;

function mix(one: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** All colours of the view from the three that the reader chose. */
export function ownTheme({ ownGround, ownText, ownLink }: OwnColours): Colours {
  const dark = contrastRatio(ownGround, '#FFFFFF') > contrastRatio(ownGround, '#000000');
  return {
    scheme: dark ? 'dark' : 'light',
    ground: ownGround,
    text: ownText,
    muted: mix(ownText, ownGround, MUTED),
    accent: ownLink,
    hairline: mix(ownText, ownGround, HAIRLINE),
  };
}

/** What WCAG 2.2 asks of text (success criterion 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

/** The colours that are hard to read on the reader's own ground, with their contrast. */
export function hardToRead({
  ownGround,
  ownText,
  ownLink,
}: OwnColours): { colour: 'text' | 'link'; contrast: number }[] {
  const pairs = [
    { colour: 'text', contrast: contrastRatio(ownText, ownGround) },
    { colour: 'link', contrast: contrastRatio(ownLink, ownGround) },
  ] as const;
  return pairs.filter(({ contrast }) => contrast < LEAST_CONTRAST);
}
