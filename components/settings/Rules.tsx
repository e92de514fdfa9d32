import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, numberText } from '@/utils/interface';
import { type RuleKind, ruleKinds } from '@/utils/rules/storage';
import type { RuleList } from './contract';
import { problemReason, ruleKindLabel } from './labels';

interface RulesProps {
  rules: Record<RuleKind, RuleList>;
  onChange(kind: RuleKind, text: string): void;
}

/** Most problems that are listed at once; a wrong file would have thousands. */
const MOST_LISTED = 50;

function Problems({ problems }: Pick<RuleList, 'problems'>): JSX.Element | null {
  if (problems.length === 0) return null;
  const more = problems.length - MOST_LISTED;
  return (
    <>
      <p>{i18n.t('settings.rules.problems', ...counted(problems.length))}</p>
      <ul class="problems">
        {problems.slice(0, MOST_LISTED).map(({ line, text, id }) => (
          <li key={line}>
            {i18n.t('settings.rules.line', [numberText(line)])} <code dir="ltr">{text}</code> {problemReason(id)}
          </li>
        ))}
        {more > 0 && <li>{i18n.t('settings.rules.more', ...counted(more))}</li>}
      </ul>
    </>
  );
}

function List({ kind, list, onChange }: { kind: RuleKind; list: RuleList; onChange(text: string): void }): JSX.Element {
  const id = useId();
  const take = async (input: HTMLInputElement): Promise<void> => {
    const texts = await Promise.all([...(input.files ?? [])].map((file) => file.text()));
    // Choosing the same file again is to be noticed too.
    input.value = '';
    if (texts.length > 0) onChange([list.text.trimEnd(), ...texts].filter(Boolean).join('\n'));
  };
  return (
    <div class="rules" data-rules={kind}>
      <label class="name" for={id}>
        {ruleKindLabel(kind)}
      </label>
      <textarea
        id={id}
        name={`rules-${kind}`}
        dir="ltr"
        rows={5}
        spellcheck={false}
        autocapitalize="none"
        placeholder="example.com##.box"
        value={list.text}
        aria-invalid={list.problems.length > 0}
        aria-describedby={`${id}-state`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <label class="import">
        {i18n.t('settings.rules.import')}
        <input
          type="file"
          accept=".txt,text/plain"
          multiple
          onChange={({ currentTarget }) => void take(currentTarget)}
        />
      </label>
      <div id={`${id}-state`} role="status">
        {list.working > 0 && <p class="effect">{i18n.t('settings.rules.working', ...counted(list.working))}</p>}
        <Problems problems={list.problems} />
      </div>
    </div>
  );
}

/** The reader's own rules, written or imported. */
export function Rules({ rules, onChange }: RulesProps): JSX.Element {
  return (
    <section aria-labelledby="rules-title" data-group="rules">
      <h2 id="rules-title">{i18n.t('settings.rules.title')}</h2>
      <p class="effect">{i18n.t('settings.rules.effect')}</p>
      {ruleKinds.map((kind) => (
        <List key={kind} kind={kind} list={rules[kind]} onChange={(text) => onChange(kind, text)} />
      ))}
    </section>
  );
}
