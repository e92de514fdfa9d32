/** Short ways to write sample articles. */
import type { Article, Block, Inline } from '../../utils/article/model';

export const t = (text: string): Inline => ({ type: 'text', text });
export const p = (...content: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? t(part) : part)),
});
export const h = (level: 2 | 3 | 4, text: string): Block => ({
  kind: 'heading',
  level,
  id: text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
  content: [t(text)],
});
export const em = (text: string): Inline => ({ type: 'emphasis', children: [t(text)] });
export const link = (text: string, href = 'https://example.org/elsewhere'): Inline => ({
  type: 'link',
  href,
  children: [t(text)],
});

/** A drawn picture: hills under a sky, so that no photograph is needed. */
export function scene(width: number, height: number, hue: number, alt: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 300 ${(300 * height) / width}" preserveAspectRatio="xMidYMax slice"><rect width="300" height="400" fill="hsl(${hue} 45% 82%)"/><circle cx="220" cy="50" r="22" fill="hsl(${hue + 30} 80% 92%)"/><path d="M0 120 Q60 60 130 110 T300 90 V400 H0z" fill="hsl(${hue} 30% 58%)"/><path d="M0 150 Q90 100 170 145 T300 130 V400 H0z" fill="hsl(${hue + 20} 34% 40%)"/></svg>`;
  return { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt, width, height };
}

/** Fills what a sample does not say and numbers the blocks. */
export function article(given: Partial<Article> & Pick<Article, 'title' | 'blocks'>): Article {
  return {
    url: 'https://www.example.org/world/lighthouse',
    byline: [],
    siteName: 'The Harbour Post',
    siteUrl: 'https://www.example.org/',
    language: 'en',
    direction: 'ltr',
    wordCount: 1240,
    leftOut: [],
    morePages: [],
    doubts: [],
    ...given,
    blocks: given.blocks.map((block, source) => ({ ...block, source })),
  };
}
