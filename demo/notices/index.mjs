/**
 * The builds of notice that the newspaper can show. One row each: what the switch calls it, what the server puts into
 * the page, and the script that shows it. The scripts are in static/notices/.
 */
import { chpMarkup } from './chp.mjs';
import { jannahMarkup } from './jannah.mjs';
import { soledadMarkup } from './soledad.mjs';

const none = { label: 'none', styles: [], scripts: [] };
const byScript = (name, label) => ({ label, styles: [], scripts: [`notices/${name}.js`] });
const styled = (name, label, markup) => ({
  label,
  styles: [`notice-${name}`],
  scripts: [`notices/${name}.js`],
  ...(markup ? { bodyEnd: markup } : {}),
});

const NOTICES = {
  none: () => none,
  soledad: () => styled('soledad', 'magazine theme (Soledad)', soledadMarkup()),
  jannah: () => styled('jannah', 'magazine theme (Jannah)', jannahMarkup()),
  bar: () => styled('bar', 'bar at the top'),
  toast: () => styled('toast', 'toast in the corner'),
  dialog: () => styled('dialog', 'native dialog'),
  inline: () => styled('inline', 'box above the article'),
  'google-bar': () => byScript('google-bar', 'nameless bar at the bottom'),
  'google-dialog': () => styled('google-dialog', 'allow-ads dialog'),
  chp: () => ({ ...styled('chp', 'random names (CHP)'), ...chpMarkup() }),
  antiblock: () => byScript('antiblock', 'siblings hidden'),
  adunblocker: () => byScript('adunblocker', 'put back by timers'),
  admiral: () => byScript('admiral', 'full-page wall, shown again'),
  deblocker: () => byScript('deblocker', 'page blurred, copying off'),
  'ad-inserter': () => byScript('ad-inserter', 'bare boxes, paragraphs hidden'),
  iframe: () => byScript('iframe', 'full-page frame'),
  shadow: () => byScript('shadow', 'shadow root'),
};

export const noticeNames = Object.keys(NOTICES);

/** Value and label of each build, for the switch. */
export const noticeLabels = noticeNames.map((name) => [name, NOTICES[name]().label]);

/** What the chosen build puts into the page: styles, scripts, markup. */
export const noticeParts = ({ notice }) => NOTICES[notice]();
