/** Shows a sample article as the extension does: in a dialog, in a shadow root. `?article=news&theme=dark&textSize=20` */
import { render } from 'preact';
import type { ReaderActions } from '../../components/reader/contract';
import { NoArticle } from '../../components/reader/NoArticle';
import { Reader } from '../../components/reader/Reader';
import { readerCss } from '../../components/reader/styles';
import { parseSettings, type Settings } from '../../utils/settings/table';
import { samples } from './samples';

const query = new URLSearchParams(location.search);
const host = document.createElement('lede-reader');
document.documentElement.append(host);
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = readerCss;
root.append(style);

let settings: Settings = parseSettings(
  Object.fromEntries([...query].map(([key, value]) => [key, Number.isNaN(Number(value)) ? value : Number(value)])),
);
let ownLook = false;
const log: unknown[][] = [];
Object.assign(window, { log });
const note =
  (name: string) =>
  (...values: unknown[]): void => {
    log.push([name, ...values]);
  };
const actions: ReaderActions = {
  close: note('close'),
  openPreferences: note('openPreferences'),
  print: note('print'),
  keepLookForSite(on) {
    ownLook = on;
    draw();
  },
  changeSetting(key, value) {
    settings = { ...settings, [key]: value };
    draw();
  },
  showHidden: note('showHidden'),
  hideAgain: note('hideAgain'),
  leaveOnSite: note('leaveOnSite'),
  readComments: () => [],
  pick: note('pick'),
  openOnSite: note('openOnSite'),
  addPages: () => Promise.resolve(note('addPages')()),
  goToComments: note('goToComments'),
  placeChanged: note('placeChanged'),
};

const article = samples[query.get('article') ?? 'news'];
const target = document.createElement('dialog');
root.append(target);

function draw(): void {
  if (article) {
    const hidden = [
      {
        id: 1,
        kind: 'notice' as const,
        reasons: [{ id: 'asksToDisable', detail: 'switch off your blocker' }],
        hidden: true,
      },
      { id: 2, kind: 'comments' as const, reasons: [], count: 12, hidden: true },
    ];
    const startAt = query.has('startAt') ? { startAt: Number(query.get('startAt')) } : {};
    render(
      <Reader
        article={article}
        settings={settings}
        ownLook={ownLook}
        hidden={hidden}
        opensOnSite={false}
        actions={actions}
        {...startAt}
      />,
      target,
    );
  } else {
    render(
      <NoArticle
        settings={settings}
        because="notAnArticle"
        hasSelection={false}
        onTryAnyway={note('try')}
        onPick={note('pick')}
        onReadSelection={note('selection')}
        onClose={note('close')}
      />,
      target,
    );
  }
}
draw();
if (target instanceof HTMLDialogElement && article) {
  target.showModal();
  const paper = document.createElement('style');
  paper.textContent = '@media print { body { display: none !important } }';
  document.head.append(paper);
} else target.show();
