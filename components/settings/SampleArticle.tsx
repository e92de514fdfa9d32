import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '@/utils/settings/table';
import { fonts } from '@/utils/themes/fonts';
import { themes } from '@/utils/themes/themes';

/** A few lines of an article that change as the settings are touched. */
export function SampleArticle({ settings }: { settings: Settings }): JSX.Element {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = themes[settings.theme === 'system' ? (dark ? 'dark' : 'light') : settings.theme];
  const style = {
    background: theme.ground,
    color: theme.text,
    borderColor: theme.hairline,
    fontFamily: fonts[settings.font],
    fontSize: `${settings.textSize}px`,
    lineHeight: settings.lineHeight,
  };
  return (
    <aside class="sample" aria-label={i18n.t('settings.sample.label')} style={style}>
      <article style={{ maxInlineSize: `${settings.width}ch` }}>
        <h2>{i18n.t('settings.sample.title')}</h2>
        <p style={{ color: theme.muted }}>{i18n.t('settings.sample.strapLine')}</p>
        <p>{i18n.t('settings.sample.first')}</p>
        <figure style={{ borderColor: theme.accent }}>
          <blockquote>{i18n.t('settings.sample.quote')}</blockquote>
          <figcaption style={{ color: theme.muted }}>{i18n.t('settings.sample.speaker')}</figcaption>
        </figure>
        <p>{i18n.t('settings.sample.second')}</p>
      </article>
    </aside>
  );
}
