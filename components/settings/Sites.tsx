import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostOf, type LeavablePart, leavableParts, type SiteRule } from '@/utils/settings/sites';
import { settingTable } from '@/utils/settings/table';
import type { SiteEntry } from './contract';
import { optionLabel } from './labels';

interface SitesProps {
  sites: SiteEntry[];
  onChange(host: string, rule: SiteRule): void;
}

function withNotices({ notices: _former, ...rest }: SiteRule, chosen: string): SiteRule {
  const notices = settingTable.notices.parse(chosen);
  return notices ? { ...rest, notices } : rest;
}

function withPart(rule: SiteRule, part: LeavablePart, leave: boolean): SiteRule {
  const { [part]: _former, ...rest } = rule;
  return leave ? { ...rest, [part]: 'leave' } : rest;
}

function withoutLook({ look: _former, ...rest }: SiteRule): SiteRule {
  return rest;
}

function Site({ entry: [host, rule], onChange }: { entry: SiteEntry; onChange: SitesProps['onChange'] }): JSX.Element {
  return (
    <li>
      <span class="host">{host}</span>
      <label>
        {i18n.t('settings.sites.notices')}
        <select
          value={rule.notices ?? ''}
          onChange={({ currentTarget }) => onChange(host, withNotices(rule, currentTarget.value))}
        >
          <option value="">{i18n.t('settings.sites.asElsewhere')}</option>
          {settingTable.notices.options.map((option) => (
            <option key={option} value={option}>
              {optionLabel('notices', option)}
            </option>
          ))}
        </select>
      </label>
      {leavableParts
        // The others only where the reader has asked for them on a page.
        .filter((part) => part === 'comments' || rule[part])
        .map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={rule[part] === 'leave'}
              onChange={({ currentTarget }) => onChange(host, withPart(rule, part, currentTarget.checked))}
            />
            {i18n.t(`settings.sites.${part}`)}
          </label>
        ))}
      {rule.look && (
        <label>
          <input type="checkbox" checked onChange={() => onChange(host, withoutLook(rule))} />
          {i18n.t('settings.sites.look')}
        </label>
      )}
      <button type="button" aria-label={i18n.t('settings.sites.removeHost', [host])} onClick={() => onChange(host, {})}>
        {i18n.t('settings.sites.remove')}
      </button>
    </li>
  );
}

function AddSite({ onChange }: { onChange: SitesProps['onChange'] }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === undefined);
    if (host === undefined) return;
    onChange(host, { notices: 'leave', comments: 'leave' });
    setTyped('');
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for={id}>{i18n.t('settings.sites.add')}</label>
      <input
        id={id}
        name="site"
        type="text"
        inputMode="url"
        autocapitalize="none"
        spellcheck={false}
        placeholder="example.com"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-error`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">{i18n.t('settings.sites.addButton')}</button>
      <p class="error" id={`${id}-error`} role="alert">
        {wrong && i18n.t('settings.sites.notASite', [typed])}
      </p>
    </form>
  );
}

/** Sites on which something else holds for notices or comments. */
export function Sites({ sites, onChange }: SitesProps): JSX.Element {
  return (
    <section aria-labelledby="sites-title" data-group="sites">
      <h2 id="sites-title">{i18n.t('settings.sites.title')}</h2>
      <p class="effect">{i18n.t('settings.sites.effect')}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((entry) => (
            <Site key={entry[0]} entry={entry} onChange={onChange} />
          ))}
        </ul>
      )}
      <AddSite onChange={onChange} />
    </section>
  );
}
