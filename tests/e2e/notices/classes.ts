/** Classes of notices for the accuracy table, and what of Lede serves one form alone. */
import type { Part } from '@/utils/notices/leftOut';

/** The first that fits a form's name is its class. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['fights back', /reappend|reclass|comes-back|admiral|reopens|countdown|random-names-and/],
  ['frame', /frame/],
  ['shadow root', /shadow|custom-element/],
  ['picture, painted', /picture|image|svg|before-text/],
  ['dialog, popover', /dialog|popover/],
  ['in the text', /inline|replaced|fade-|article|in-flow|ask-comes/],
  ['bar, toast', /bar|toast|strip|sheet|corner|sticky/],
  ['served, revealed', /served|reveal|template|class|attribute|sibling/],
];

export const classOf = (form: string): string => CLASSES.find(([, name]) => name.test(form))?.[0] ?? 'overlay, modal';

/** Nothing may hang on knowing a vendor. */
const VENDORS: readonly Part[] = ['wallHosts'];

/** Parts that no other archetype needs; set down by hand from what each archetype is about. */
const OWN: Readonly<Record<string, readonly Part[]>> = {
  'ad-shield-frame': ['frameNames'],
  'picture-by-file-name': ['fileNames'],
  'native-dialog': ['dialogs'],
  'native-dialog-reopens': ['dialogs', 'standingRule'],
  'reappended-every-400ms': ['standingRule'],
  'reclassed-every-300ms': ['standingRule'],
  'blanket-comes-back-and-body-classes': ['standingRule'],
  admiral: ['standingRule'],
  'frame-srcdoc': ['frameNames'],
  'frame-written': ['frameNames'],
  'blur-and-blocked-keys': ['heldEvents'],
  'second-iframe-da': ['frameNames'],
  'second-native-dialog-es': ['dialogs'],
  'second-before-text-el': ['painted'],
  'second-fade-sv': ['headings', 'lock:cut'],
  'second-replaced-hi': ['lock:height'],
  'second-wheel-ar': ['heldEvents', 'lock:touch-action'],
  'second-reappend-ro': ['standingRule'],
  'second-reclass-lv': ['standingRule'],
  'third-cancel-proof-dialog-pl': ['dialogs'],
  'third-frame-ko': ['frameNames'],
  'third-cut-fade-fi': ['lock:cut'],
};

/** What is left out for a form: the vendors, and what serves only it. */
export const leftOutFor = (form: string): readonly Part[] => [...VENDORS, ...(OWN[form] ?? [])];
