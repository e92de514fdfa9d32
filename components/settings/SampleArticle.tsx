import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '@/utils/settings/table';
import { fonts } from '@/utils/themes/fonts';
import { ownTheme } from '@/utils/themes/own';
import { type Colours, themes } from '@/utils/themes/themes';

const DARK = '(prefers-color-scheme: dark)';

/** Whether the system is dark, now and when it changes. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const changed = (): void => setDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return dark;
}

function coloursOf(settings: Settings, dark: boolean): Colours {
  const { theme } = settings;
  if (theme === 'own') return ownTheme(settings);
  return themes[theme === 'system' ? (dark ? 'dark' : 'light') : theme];
}

/** The running text as the reader view sets it. */
function textStyle(settings: Settings): Record<string, string> {
  const { align, hyphenation, letterSpacing, wordSpacing } = settings;
  return {
    textAlign: align,
    hyphens: hyphenation ? 'auto' : 'manual',
    letterSpacing: `${letterSpacing}em`,
    wordSpacing: `${wordSpacing}em`,
  };
}

/** A few lines of an article that change as the settings are touched. */
export function SampleArticle({ settings }: { settings: Settings }): JSX.Element {
  const theme = coloursOf(settings, useDark());
  const text = textStyle(settings);
  const second = settings.paragraphs === 'indent' ? { ...text, textIndent: '1.4em', marginBlockStart: '-1em' } : text;
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
        <figure style={{ borderColor: theme.accent }}>
          <blockquote>{i18n.t('settings.sample.quote')}</blockquote>
          <figcaption style={{ color: theme.muted }}>{i18n.t('settings.sample.speaker')}</figcaption>
        </figure>
        <p style={text}>{i18n.t('settings.sample.first')}</p>
        <p style={second}>{i18n.t('settings.sample.second')}</p>
      </article>
    </aside>
  );
}
