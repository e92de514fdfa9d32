/** Line icons on a 24 px grid, drawn in the current colour. */
import type { JSX } from 'preact';

const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  contents: 'M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h8',
  letters: 'M3 18L8 6l5 12M4.8 14h6.4M20.5 12v6M20.5 15a3 3 0 1 0-6 0 3 3 0 0 0 6 0z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  listen: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  chevron: 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  back: 'M11 6l-6 6 6 6',
  forward: 'M13 6l6 6-6 6',
  farBack: 'M11 6l-6 6 6 6M18 6l-6 6 6 6',
  farForward: 'M13 6l6 6-6 6M6 6l6 6-6 6',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  keys: 'M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
} as const;

export type IconName = keyof typeof paths;

/** Purely visual: hidden from assistive technology, so its button must carry the label. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
