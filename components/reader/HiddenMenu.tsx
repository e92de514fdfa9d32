import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { TextButton } from '@/components/ui/TextButton';
import type { HidingSummary, Reason } from '@/utils/hiding/ledger';
import { numberText } from '@/utils/interface';
import type { ReaderActions } from './contract';

interface HiddenMenuProps {
  hidden: readonly HidingSummary[];
  actions: ReaderActions;
}

/** Ids of reasons come from the signals, whose texts stand under `reason.`; the id itself is better than nothing. */
function reasonText({ id, detail }: Reason): string {
  const text = i18n.t(`reason.${id}` as 'reason.asksToDisable') || id;
  return detail ? i18n.t('reader.reasonWithDetail', [text, detail]) : text;
}

function Entry({ entry, actions }: { entry: HidingSummary; actions: ReaderActions }): JSX.Element {
  const { id, kind, hidden, reasons, count } = entry;
  const name = i18n.t(`reader.hiddenKind.${kind}`);
  return (
    <li data-hidden={kind}>
      <p class="hidden-name">
        {name}
        {count !== undefined && <span class="count"> {numberText(count)}</span>}
      </p>
      {reasons.length > 0 && <p class="hidden-reason">{reasons.map(reasonText).join(' · ')}</p>}
      <p class="hidden-actions">
        {hidden ? (
          <TextButton action="showHidden" onPress={() => actions.showHidden(id)}>
            {i18n.t('reader.showAgain')}
          </TextButton>
        ) : (
          <TextButton action="hideAgain" onPress={() => actions.hideAgain(id)}>
            {i18n.t('reader.hideAgain')}
          </TextButton>
        )}
        <TextButton action="leaveOnSite" onPress={() => actions.leaveOnSite(kind)}>
          {i18n.t('reader.leaveOnSite')}
        </TextButton>
      </p>
    </li>
  );
}

/** What Lede hid on the page below, why, and how to have it back. */
export function HiddenMenu({ hidden, actions }: HiddenMenuProps): JSX.Element {
  return (
    <section class="hidden-list" aria-label={i18n.t('reader.hiddenHere')}>
      <h2 class="box-title">{i18n.t('reader.hiddenHere')}</h2>
      {hidden.length === 0 ? (
        <p>{i18n.t('reader.nothingHidden')}</p>
      ) : (
        <ul>
          {hidden.map((entry) => (
            <Entry key={entry.id} entry={entry} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}
