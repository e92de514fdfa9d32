import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { numberText } from '@/utils/interface';
import { hardToRead, LEAST_CONTRAST, type OwnColours } from '@/utils/themes/own';

const DECIMALS = 1;

/** Says which of the reader's own colours are hard to read, and stays silent where none is. */
export function ContrastWarning({ colours }: { colours: OwnColours }): JSX.Element {
  return (
    <p class="warning" role="status" data-part="contrast-warning">
      {hardToRead(colours)
        .map(({ colour, contrast }) =>
          // Rounded down: 4.49 is not 4.5.
          i18n.t(`settings.contrast.${colour}`, [
            numberText(Math.floor(contrast * 10) / 10, { minimumFractionDigits: DECIMALS }),
            numberText(LEAST_CONTRAST),
          ]),
        )
        .join(' ')}
    </p>
  );
}
