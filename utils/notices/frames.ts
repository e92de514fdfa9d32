/** Notices in frames: read where the browser lets us, else judged by what the page itself calls the frame. */

import { isLeftOut } from './leftOut';
import { namesBlocker } from './search';
import { fold, textOf } from './text';
import { isElement } from './tree';

const TEXT_LIMIT = 4000;
/** Frames of scripts that show nothing but walls about blocking, by host. */
const WALL_HOSTS = /(?:^|\.)(?:error-report\.com|html-load\.com)$/;

export interface FrameWords {
  text: string;
  /** The words are in the frame's name or address only. */
  nameOnly: boolean;
  inside?: ParentNode;
}

/** Where a frame is to show another site. Until that has come the browser would set up a world of ours in it. */
function isForeign({ src, baseURI }: HTMLIFrameElement): boolean {
  return /^https?:/.test(src) && URL.canParse(src) && new URL(src).origin !== new URL(baseURI).origin;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  if (isForeign(frame)) return null;
  try {
    return frame.contentDocument;
  } catch {
    // Some browsers throw for a frame of another origin where others answer null; both mean "not for us".
    return null;
  }
}

function isWall(frame: HTMLIFrameElement): boolean {
  return !isLeftOut('wallHosts') && URL.canParse(frame.src) && WALL_HOSTS.test(new URL(frame.src).hostname);
}

/** What a frame says of ad blockers; undefined when it says nothing of them. */
export function wordsOfFrame(frame: HTMLIFrameElement): FrameWords | undefined {
  const body = documentOf(frame)?.body;
  const written = body ? textOf(body, TEXT_LIMIT) : '';
  const text = written || fold(frame.srcdoc.replace(/<[^>]*>/g, ' ').slice(0, TEXT_LIMIT));
  if (namesBlocker(text)) return { text, nameOnly: false, ...(body && { inside: body }) };
  if (text.length > 40) return undefined;
  const names = fold(`${frame.title} ${frame.name} ${frame.id} ${frame.src.replace(/[^\p{L}\d]+/gu, ' ')}`);
  if (isWall(frame)) return { text: `adblock ${names}`, nameOnly: true };
  return namesBlocker(names) && !isLeftOut('frameNames') ? { text: names, nameOnly: true } : undefined;
}

export const framesIn = (node: Node): HTMLIFrameElement[] => elementsIn(node, 'iframe') as HTMLIFrameElement[];

function elementsIn(node: Node, name: string): Element[] {
  if (!isElement(node)) return [];
  if (!node.firstElementChild && node.localName !== name) return [];
  return node.localName === name ? [node] : [...node.getElementsByTagName(name)];
}

function fileName(picture: HTMLImageElement): string {
  const address = isLeftOut('fileNames') ? '' : (picture.getAttribute('src') ?? '');
  return address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

/** Pictures that speak of blockers by themselves: first all are looked at together, as hardly ever one does. */
export function speakingPictures(node: Node): HTMLImageElement[] {
  const pictures = elementsIn(node, 'img') as HTMLImageElement[];
  const files = pictures.map(fileName).join('\n').replace(APART, ' ');
  if (!namesBlocker(`${pictures.map(({ alt }) => alt).join('\n')}\n${files}`)) return [];
  return pictures.filter((picture) => namesBlocker(`${picture.alt} ${fileWords(picture)}`));
}

/** What parts the words of a file's name. */
const APART = /[-_.+%\d]+/g;

/** Words of a picture's file name, for a notice that is nothing but a picture. */
export function fileWords(picture: HTMLImageElement): string {
  const file = fileName(picture);
  return fold(file.replace(/\.\w+$/, '').replace(APART, ' ')).trim();
}
