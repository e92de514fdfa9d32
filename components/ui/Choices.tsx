import type { HTMLAttributes, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Id extends string> {
  id: Id;
  label: string;
  /** For cards that show themselves: a theme in its colours, a font in its letters. */
  attributes?: HTMLAttributes<HTMLSpanElement> & Record<`data-${string}`, string>;
}

interface ChoicesProps<Id extends string> {
  name: string;
  label: string;
  value: Id;
  options: readonly Choice<Id>[];
  onChange(value: Id): void;
}

/** Radio buttons drawn as cards. */
export function Choices<Id extends string>(props: ChoicesProps<Id>): JSX.Element {
  const group = useId();
  return (
    <fieldset class="choices" data-setting={props.name}>
      <legend>{props.label}</legend>
      {props.options.map(({ id, label, attributes }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={id === props.value}
            onChange={() => props.onChange(id)}
          />
          <span {...attributes}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
