/** What a key does in the view. One row a command, with the keys it comes with; shown in the view's key map. */

export const commands = {
  nextSection: ['n'],
  previousSection: ['p'],
  contents: ['c'],
  settings: ['a'],
  menu: ['m'],
  larger: ['+', '='],
  smaller: ['-'],
  listen: ['l'],
  playPause: ['k', 'mediaplaypause'],
  nextSentence: ['.'],
  previousSentence: [','],
  nextParagraph: ['>', 'mediatracknext'],
  previousParagraph: ['<', 'mediatrackprevious'],
  focus: ['f'],
  lineFocus: ['r'],
  scroll: ['s'],
  help: ['?'],
  nextPicture: ['arrowright'],
  previousPicture: ['arrowleft'],
} as const satisfies Record<string, readonly string[]>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as CommandId[];

/** Command → the key a reader gave it, as stored: also keys of commands that are not known here. */
type Chosen = Readonly<Record<string, string>>;

/** What a key press says, as an event carries it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing?: boolean;
}

/** Keys that move the text, the focus or the browser, or that only change what another key means. */
const KEPT = new Set([
  'escape',
  'tab',
  'enter',
  ' ',
  'arrowup',
  'arrowdown',
  'pageup',
  'pagedown',
  'home',
  'end',
  'shift',
  'control',
  'alt',
  'altgraph',
  'meta',
  'capslock',
  'dead',
  'process',
  'unidentified',
]);

const nameOf = ({ key }: { key: string }): string => key.toLowerCase();

/** The keys of a command: the one the reader gave it, else those it comes with. */
export function keysOf(id: CommandId, chosen: Chosen): readonly string[] {
  const own = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  return own === undefined ? commands[id] : [own];
}

/** Which command a key press asks for. With Ctrl, Alt or Meta it belongs to the browser. */
export function commandOf(press: KeyPress, chosen: Chosen): CommandId | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return undefined;
  const key = nameOf(press);
  return commandIds.find((id) => keysOf(id, chosen).includes(key));
}

export type Assignment =
  | { result: 'assigned'; chosen: Chosen }
  /** The browser or the text needs the key. */
  | { result: 'kept' }
  | { result: 'taken'; by: CommandId };

/** Gives a command the pressed key, unless the key has another meaning. The key it came with clears the choice. */
export function assign(id: CommandId, press: KeyPress, chosen: Chosen): Assignment {
  const key = nameOf(press);
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || KEPT.has(key)) return { result: 'kept' };
  const by = commandIds.find((other) => other !== id && keysOf(other, chosen).includes(key));
  if (by) return { result: 'taken', by };
  const { [id]: _former, ...others } = chosen;
  const original = (commands[id] as readonly string[])[0] === key;
  return { result: 'assigned', chosen: original ? others : { ...others, [id]: key } };
}
