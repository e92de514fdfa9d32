/** Joins page, extraction and view: opens, draws and closes the reader of this frame. */
import { render } from 'preact';
import type { ReaderActions } from '@/components/reader/contract';
import { NoArticle } from '@/components/reader/NoArticle';
import { Reader } from '@/components/reader/Reader';
import { readerCss } from '@/components/reader/styles';
import { extract } from '@/utils/article/extract';
import type { Extraction } from '@/utils/article/model';
import { sendToBackground } from '@/utils/messages';
import { report } from '@/utils/report';
import { watchAddress } from '@/utils/sentinel/navigation';
import { watchSettings } from '@/utils/settings/storage';
import { createSettingsWriter } from '@/utils/settings/writer';
import { addHistoryEntry, type HistoryEntry } from '@/utils/view/historyEntry';
import { openHost, type ViewHost } from '@/utils/view/host';
import { type HeldPage, holdPage } from '@/utils/view/pageState';
import { placeOnPage } from '@/utils/view/place';
import { type ReaderHandle, type Sentinel, world } from '@/utils/world';

interface OpenView {
  host: ViewHost;
  page: HeldPage | undefined;
  entry: HistoryEntry | undefined;
  extraction: Extraction | undefined;
  startedAt: number | undefined;
  place: number | undefined;
}

class ReaderController implements ReaderHandle {
  private view: OpenView | undefined;
  /** Outlives the view: the `popstate` of its removal comes later. */
  private entry: HistoryEntry | undefined;
  private settings;
  /** Of the open view: it never hears a key that the page is spared of. */
  private onKey: ((event: KeyboardEvent) => boolean) | undefined;
  private readonly writer = createSettingsWriter((error) => report('the setting was not stored', error));

  constructor(
    private readonly window: Window,
    private readonly sentinel: Sentinel,
  ) {
    this.settings = sentinel.settings();
    watchSettings(window.location.hostname, (now) => {
      if (!this.writer.waits()) this.settings = now.settings;
      this.draw();
    });
    watchAddress(window, () => this.close());
  }

  isOpen(): boolean {
    return this.view !== undefined;
  }

  toggle(): void {
    if (this.view) this.close();
    else this.open(false);
  }

  guard(event: Event): boolean {
    if (event.type === 'popstate') return this.entry?.owns(event) ?? false;
    if (this.view && event instanceof KeyboardEvent && event.type === 'keydown' && event.isTrusted) this.onKey?.(event);
    return this.view?.page !== undefined;
  }

  /** @param force read whatever there is, also where the page is no article. */
  private open(force: boolean): void {
    const { document } = this.window;
    const isArticle = force || this.sentinel.detection().outcome !== 'no';
    const extraction = isArticle ? extract(document, { force }) : undefined;
    if (extraction && (force || extraction.article.doubts.length === 0)) this.openReader(extraction);
    else this.openCard();
  }

  private openReader(extraction: Extraction): void {
    const { document } = this.window;
    const startedAt = placeOnPage(extraction, this.window);
    const page = holdPage(document);
    const host = openHost(document, readerCss, true);
    this.entry = addHistoryEntry(this.window, () => this.close());
    this.view = { host, page, entry: this.entry, extraction, startedAt, place: startedAt };
    host.dialog.addEventListener('close', () => this.close());
    this.draw();
    this.sentinel.readerChanged(true);
  }

  /** Kind words on a page that is no article. */
  private openCard(): void {
    const host = openHost(this.window.document, readerCss, false);
    this.view = {
      host,
      page: undefined,
      entry: undefined,
      extraction: undefined,
      startedAt: undefined,
      place: undefined,
    };
    this.draw();
  }

  private close(): void {
    const { view } = this;
    if (!view) return;
    this.view = undefined;
    render(null, view.host.dialog);
    view.host.remove();
    const moved = view.place !== view.startedAt && view.place !== undefined;
    view.page?.release(moved ? view.extraction?.elements[view.place ?? -1] : undefined);
    view.entry?.remove();
    this.sentinel.readerChanged(false);
  }

  private tryAnyway(): void {
    this.close();
    this.open(true);
  }

  private draw(): void {
    if (!this.view) return;
    const { host, extraction, startedAt } = this.view;
    if (!extraction) {
      const close = (): void => this.close();
      render(<NoArticle settings={this.settings} onTryAnyway={() => this.tryAnyway()} onClose={close} />, host.dialog);
      return;
    }
    const { article } = extraction;
    const hidden = this.sentinel.ledger.list();
    const place = startedAt === undefined ? {} : { startAt: startedAt };
    render(
      <Reader
        article={article}
        settings={this.settings}
        hidden={hidden}
        actions={this.actions}
        listenKeys={this.listenKeys}
        {...place}
      />,
      host.dialog,
    );
  }

  private readonly listenKeys = (handler: (event: KeyboardEvent) => boolean): (() => void) => {
    this.onKey = handler;
    return () => {
      if (this.onKey === handler) this.onKey = undefined;
    };
  };

  private readonly actions: ReaderActions = {
    close: () => this.close(),
    openPreferences: () => {
      sendToBackground('openPreferences', undefined).catch((error: unknown) => report('preferences', error));
    },
    changeSetting: (key, value) => {
      this.settings = { ...this.settings, [key]: value };
      this.draw();
      this.writer.write(this.settings);
    },
    showHidden: (id) => {
      this.sentinel.ledger.show(id);
      this.draw();
    },
    hideAgain: (id) => {
      this.sentinel.ledger.hide(id);
      this.draw();
    },
    leaveOnSite: (kind) => {
      this.sentinel
        .leaveOnSite(kind)
        .then(() => this.draw())
        .catch((error: unknown) => report('the rule for this site was not stored', error));
    },
    goToComments: () => {
      this.close();
      const { ledger } = this.sentinel;
      ledger.showAll('comments');
    },
    placeChanged: (source) => {
      if (this.view) this.view.place = source;
    },
  };
}

/** Makes the reader of a window; nothing is shown before `toggle`. Throws when the sentinel did not start. */
export function createReader(window: Window): ReaderHandle {
  const { sentinel } = world();
  if (!sentinel) throw new Error('the sentinel must be injected first');
  return new ReaderController(window, sentinel);
}
