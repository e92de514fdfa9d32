import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReader } from '@/components/reader/context';
import { useBlocks } from './nesting';

const EDGE = 16;
/** Word joiner: the mark must not begin a line. */
const NO_BREAK = '\u2060';

/** Puts the popover below its button, inside the window. */
function place(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, top, left } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const below = bottom + offsetHeight + EDGE < innerHeight;
  popover.style.top = `${below ? bottom + 6 : Math.max(EDGE, top - offsetHeight - 6)}px`;
  popover.style.left = `${Math.max(EDGE, Math.min(left - 24, innerWidth - offsetWidth - EDGE))}px`;
}

/** A mark of a footnote; pressing it shows the note in place. */
export function NoteRef({ note: id, label }: { note: string; label: string }): JSX.Element {
  const note = useReader().note(id);
  const nest = useBlocks();
  const popoverId = useId();
  const popover = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!note || !nest) return <sup>{label}</sup>;
  const toggled = (): void => {
    if (popover.current && button.current) place(popover.current, button.current);
  };
  return (
    <>
      <sup class="note-ref">
        {NO_BREAK}
        <button
          ref={button}
          type="button"
          data-action="note"
          aria-label={i18n.t('block.note', [label])}
          popovertarget={popoverId}
        >
          {label}
        </button>
      </sup>
      <span ref={popover} id={popoverId} class="note-popover" popover="auto" onToggle={toggled}>
        {nest(note.content)}
      </span>
    </>
  );
}
