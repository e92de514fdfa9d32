/** Blocks as short lines, so that tables of tests stay readable. */
import { toBlocks } from '@/utils/article/blocks';
import type { Block, FigureContent, Inline } from '@/utils/article/model';

export const PAGE = 'https://news.example/2026/story';

/** The body of some HTML as blocks. */
export function blocksOf(html: string, title = 'The title', language = 'en'): Block[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return toBlocks(page.body, { baseUrl: PAGE, title, language });
}

/** The body of some HTML as an outline: one line a block, inner blocks indented by two. */
export function outlineOf(html: string, title?: string, language?: string): string[] {
  return lines(blocksOf(html, title, language));
}

const STYLE_MARKS: Record<string, string> = { emphasis: '_', strong: '*', code: '`', strike: '~' };

export function inlineOutline(content: readonly Inline[]): string {
  return content.map(one).join('');
}

function one(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return '|';
    case 'image':
      return `{${inline.picture.src.split('/').at(-1)}}`;
    case 'noteRef':
      return `{${inline.note}:${inline.label}}`;
    case 'math':
      return `{math ${inline.math.text}}`;
    case 'ruby':
      return `{${inlineOutline(inline.base)}=${inline.reading}}`;
    case 'link':
      return `[${inlineOutline(inline.children)}](${inline.href.replace('https://news.example', '')})`;
    case 'time':
      return `{${inline.dateTime}:${inlineOutline(inline.children)}}`;
    default: {
      const mark = STYLE_MARKS[inline.type];
      const inner = inlineOutline(inline.children);
      return mark ? `${mark}${inner}${mark}` : `<${inline.type}>${inner}</>`;
    }
  }
}

export function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockLines);
}

const indented = (inner: string[]): string[] => inner.map((line) => `  ${line}`);
const inside = (blocks: Block[]): string[] => indented(lines(blocks));
const figureLine = ({ picture, caption, credit, href }: FigureContent): string =>
  `figure ${picture.src.split('/').at(-1)}${caption ? ` "${inlineOutline(caption)}"` : ''}${credit ? ` by ${credit}` : ''}${href ? ` -> ${href}` : ''}`;

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat case a kind
function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`h${block.level}#${block.id} ${inlineOutline(block.content)}`];
    case 'paragraph':
      return [`p ${inlineOutline(block.content)}`];
    case 'quote': {
      const { text, speaker, role, organisation } = block.attribution ?? {};
      const who =
        text &&
        ` — ${[speaker, role, organisation].some(Boolean) ? `${speaker ?? ''}/${role ?? ''}/${organisation ?? ''}` : `?${text}`}`;
      return [`quote${block.pull ? ' pull' : ''}${who ?? ''}`, ...inside(block.content)];
    }
    case 'list':
      return [
        `${block.ordered ? `ol${block.start ? ` ${block.start}` : ''}` : 'ul'}`,
        ...block.items.flatMap((item) => ['  -', ...indented(inside(item))]),
      ];
    case 'definitions':
      return [
        'dl',
        ...block.items.flatMap(({ terms, details }) => [
          `  ${terms.map(inlineOutline).join(' & ')}`,
          ...details.flatMap((detail) => indented(inside(detail))),
        ]),
      ];
    case 'figure':
      return [figureLine(block)];
    case 'gallery':
      return [
        `gallery${block.caption ? ` "${inlineOutline(block.caption)}"` : ''}`,
        ...indented(block.items.map(figureLine)),
      ];
    case 'table':
      return [
        `table ${block.headRows}${block.caption ? ` "${inlineOutline(block.caption)}"` : ''}`,
        ...block.rows.map(
          (row) =>
            `  ${row
              .map(
                ({ header, colSpan, rowSpan, align, content }) =>
                  `${header ? '!' : ''}${colSpan > 1 ? `${colSpan}x` : ''}${rowSpan > 1 ? `${rowSpan}y` : ''}${align ? `${align}:` : ''}${lines(content).join(';')}`,
              )
              .join(' | ')}`,
        ),
      ];
    case 'code':
      return [`code${block.language ? ` ${block.language}` : ''} ${JSON.stringify(block.text)}`];
    case 'faq':
      return [
        'faq',
        ...block.items.flatMap(({ id, question, answer }) => [
          `  #${id} ${inlineOutline(question)}`,
          ...indented(inside(answer)),
        ]),
      ];
    case 'keyPoints':
    case 'factBox':
      return [`${block.kind}${block.title ? ` ${block.title}` : ''}`, ...inside(block.content)];
    case 'update':
      return [`${block.nature}${block.date ? ` ${block.date}` : ''}`, ...inside(block.content)];
    case 'liveEntry':
      return [
        `live#${block.id} ${block.time ?? '?'} ${block.timeText ?? '?'}${block.title ? ` "${inlineOutline(block.title)}"` : ''}${block.author ? ` by ${block.author}` : ''}`,
        ...inside(block.content),
      ];
    case 'timeline':
      return ['timeline', ...block.items.flatMap(({ time, content }) => [`  @${time}`, ...indented(inside(content))])];
    case 'media':
      return [
        `${block.medium} ${block.src?.split('/').at(-1) ?? '-'}${block.poster ? ` ${block.poster.src.split('/').at(-1)}` : ''}${block.title ? ` (${block.title})` : ''}${block.caption ? ` "${inlineOutline(block.caption)}"` : ''}`,
      ];
    case 'embed':
      return [`embed ${block.provider} ${block.href}${block.title ? ` (${block.title})` : ''}`];
    case 'post':
      return [
        `post ${block.network} by ${block.author ?? '?'} ${block.date ?? '?'} ${block.href ?? ''}`.trim(),
        ...inside(block.content),
      ];
    case 'math':
      return [`math ${block.math.text}`];
    case 'notes':
      return [
        'notes',
        ...block.items.flatMap(({ id, label, content }) => [`  ${id} ${label}`, ...indented(inside(content))]),
      ];
    case 'divider':
      return ['divider'];
  }
}
