/** Gives a row the width of what it stands for and an ink that reads on the page's measured ground. */

type Colour = [red: number, green: number, blue: number];

const DARK_INK = '#1e1c19';
const LIGHT_INK = '#dbd7cf';
/** WCAG AA for text. */
const READABLE = 4.5;

/** Measures when the row comes near the window, not before: measuring during the load would force a layout. */
export function dress(host: HTMLElement, box: HTMLElement, beside: () => HTMLElement | undefined): void {
  const view = host.ownerDocument.defaultView;
  if (!view || !('IntersectionObserver' in view)) return;
  const measure = (): void => {
    align(host, box, beside());
    box.style.setProperty('--ink', inkFor(host, view));
  };
  const observer = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && measure(), {
    rootMargin: '300px',
  });
  observer.observe(host);
  if ('ResizeObserver' in view) new ResizeObserver(measure).observe(host);
}

function align(host: HTMLElement, box: HTMLElement, beside: HTMLElement | undefined): void {
  const outer = host.getBoundingClientRect();
  const inner = beside?.getBoundingClientRect();
  const view = host.ownerDocument.defaultView;
  const fits = inner && inner.width > 200 && inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
  const style = fits && beside ? view?.getComputedStyle(beside) : undefined;
  const side = (space: number, padding: string | undefined): string =>
    `${Math.max(0, space + Number.parseFloat(padding ?? '0'))}px`;
  box.style.paddingLeft = style && inner ? side(inner.left - outer.left, style.paddingLeft) : '0';
  box.style.paddingRight = style && inner ? side(outer.right - inner.right, style.paddingRight) : '0';
}

function inkFor(host: HTMLElement, view: Window): string {
  const own = view.getComputedStyle(host.parentElement ?? host).color;
  const ink = parseColour(own);
  const ground = groundOf(host, view);
  // No ground that can be measured: the page's own text colour is the best witness of what reads on it.
  if (!ground || (ink && contrast(ink, ground) >= READABLE)) return own;
  return luminance(ground) > 0.18 ? DARK_INK : LIGHT_INK;
}

function groundOf(host: HTMLElement, view: Window): Colour | undefined {
  for (let box = host.parentElement; box; box = box.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(box);
    const ground = parseColour(backgroundColor);
    if (ground) return ground;
    if (backgroundImage !== 'none') return undefined;
  }
  // Nothing painted: the browser's own canvas, white unless the page has a dark colour scheme.
  return view.getComputedStyle(host.ownerDocument.documentElement).colorScheme.includes('dark')
    ? undefined
    : [255, 255, 255];
}

/** Takes a computed colour; undefined when it is mostly transparent or not in the sRGB form. */
export function parseColour(computed: string): Colour | undefined {
  const [red, green, blue, alpha] = /^rgba?\(/.test(computed) ? (computed.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined || (alpha ?? 1) < 0.5) return undefined;
  return [red, green, blue];
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
