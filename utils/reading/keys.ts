/** What a key does in the view. One row a command; shown in the view's key map. */

export const commands = {
  nextSection: ['n'],
  previousSection: ['p'],
  contents: ['c'],
  settings: ['a'],
  menu: ['m'],
  larger: ['+', '='],
  smaller: ['-'],
  listen: ['l'],
  focus: ['f'],
  scroll: ['s'],
  help: ['?'],
  nextPicture: ['arrowright'],
  previousPicture: ['arrowleft'],
} as const satisfies Record<string, readonly string[]>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as CommandId[];

/** What a key press says, as an event carries it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing?: boolean;
}

/** Which command a key press asks for. With Ctrl, Alt or Meta it belongs to the browser. */
export function commandOf(press: KeyPress): CommandId | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return undefined;
  const key = press.key.toLowerCase();
  return commandIds.find((id) => (commands[id] as readonly string[]).includes(key));
}
