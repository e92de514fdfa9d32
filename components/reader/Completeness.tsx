import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Blocks } from '@/components/blocks';
import { TextButton } from '@/components/ui/TextButton';
import type { Omission } from '@/utils/article/model';
import { counted, listText, numberText } from '@/utils/interface';
import { languageTag } from '@/utils/reading/language';
import { useReader } from './context';

interface CompletenessProps {
  leftOut: Omission[];
  broughtBack: ReadonlySet<string>;
  toggle(id: string): void;
}

/** What it holds, drawn when it is asked for: nothing of it may load before. */
function Preview({ part }: { part: Omission }): JSX.Element {
  const { language, direction } = useReader();
  const [open, setOpen] = useState(false);
  return (
    <details class="part-preview" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('reader.look')}</summary>
      {open && (
        <div lang={languageTag(language)} dir={direction}>
          <Blocks blocks={part.blocks} />
        </div>
      )}
    </details>
  );
}

function Part({ part, back, toggle }: { part: Omission; back: boolean; toggle(): void }): JSX.Element {
  const name = i18n.t(`leftOut.${part.reason}`);
  return (
    <li data-omission={part.id}>
      <p class="part-line">
        <span>
          {name} <span class="count">{i18n.t('reader.words', ...counted(part.words))}</span>
        </span>
        <TextButton
          action={back ? 'leaveOut' : 'bringBack'}
          label={i18n.t(back ? 'reader.leaveOutPart' : 'reader.bringBackPart', [name])}
          onPress={toggle}
        >
          {i18n.t(back ? 'reader.leaveOut' : 'reader.bringBack')}
        </TextButton>
      </p>
      {!back && <Preview part={part} />}
    </li>
  );
}

/** Says what the view leaves out; each part can be looked at and brought back to its place. */
export function Completeness({ leftOut, broughtBack, toggle }: CompletenessProps): JSX.Element {
  const missing = leftOut.filter(({ id }) => !broughtBack.has(id));
  const names = listText([...new Set(missing.map(({ reason }) => i18n.t(`leftOut.${reason}`)))]);
  const text = missing.length
    ? i18n.t('reader.leftOutCount', missing.length, [numberText(missing.length), names])
    : i18n.t('reader.nothingLeftOut');
  if (leftOut.length === 0) {
    return (
      <p class="foot-row" data-part="completeness">
        {text}
      </p>
    );
  }
  return (
    <details class="foot-row" data-part="completeness">
      <summary>{text}</summary>
      <ul class="parts">
        {leftOut.map((part) => (
          <Part key={part.id} part={part} back={broughtBack.has(part.id)} toggle={() => toggle(part.id)} />
        ))}
      </ul>
    </details>
  );
}
