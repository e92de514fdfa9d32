/** Joins page, extraction and view: opens, draws and closes the reader of this frame. */
import { type JSX, render } from 'preact';
import type { ReaderActions } from '@/components/reader/contract';
import { Reader } from '@/components/reader/Reader';
import { readerCss } from '@/components/reader/styles';
import type { ExtractOptions } from '@/utils/article/extract';
import type { Extraction } from '@/utils/article/model';
import { type ChosenFont, createChosenFont } from '@/utils/fonts/chosen';
import { interfaceLocale } from '@/utils/interface';
import { sendToBackground } from '@/utils/messages';
import type { KeptBecause } from '@/utils/reading/kept';
import { pageFurniture } from '@/utils/reading/pageFurniture';
import { report } from '@/utils/report';
import { watchAddress } from '@/utils/sentinel/navigation';
import { openSettings, type SettingsSession } from '@/utils/settings/session';
import { addHistoryEntry, type HistoryEntry } from '@/utils/view/historyEntry';
import { openHost } from '@/utils/view/host';
import { holdPage } from '@/utils/view/pageState';
import { placeOnPage } from '@/utils/view/place';
import { keepPlace } from '@/utils/view/places';
import { createReaderPace } from '@/utils/view/readerPace';
import { selectedPart } from '@/utils/view/selection';
import { type ReaderHandle, type Sentinel, type Wish, world } from '@/utils/world';
import { completeAfterPaint } from './completing';
import { addPages } from './furtherPages';
import { highlight } from './highlight';
import type { OpenView, ReaderView } from './openView';
import { openCard, openPicker } from './overPage';
import { pageActions } from './pageActions';
import { createPageReader, type PageReader } from './reading';
import { resumeReading } from './resuming';

const MOVES = ['wheel', 'touchmove', 'pointerdown'] as const;

type KeyHandler = (event: KeyboardEvent) => boolean;

class ReaderController implements ReaderHandle {
  private view: OpenView | undefined;
  /** Outlives the view: the `popstate` of its removal comes later. */
  private entry: HistoryEntry | undefined;
  private onKey: KeyHandler | undefined;
  private readonly page: PageReader;
  private readonly pace = createReaderPace(() => this.draw());
  /** Codes of the keys that are down and belong to the view. */
  private readonly keysDown = new Set<string>();
  private readonly settings: SettingsSession;
  private readonly font: ChosenFont;
  private readonly actions: ReaderActions;

  constructor(
    private readonly window: Window,
    private readonly sentinel: Sentinel,
  ) {
    this.page = createPageReader(window.document, () => sentinel.detection());
    const stored = { settings: sentinel.settings(), site: sentinel.site() };
    this.settings = openSettings(window.location.hostname, stored, () => this.settingsChanged());
    const fetchParts = (parts: string[]): Promise<void> => sendToBackground('loadFonts', { parts });
    this.font = createChosenFont(window.document, fetchParts, () => this.draw());
    this.actions = this.makeActions();
    watchAddress(window, () => this.close());
    window.addEventListener('pagehide', () => {
      if (this.view?.kind === 'reader') this.keep(this.view);
    });
  }

  obey(wish: Wish): void {
    const part = wish === 'readSelection' ? selectedPart(this.window) : undefined;
    if (part) this.reopen({ part });
    else if (!this.view) this.open({});
    else if (wish === 'toggle') this.close();
  }

  guard(event: Event): boolean {
    if (event.type === 'popstate') return this.entry?.owns() ?? false;
    if (!(event instanceof KeyboardEvent)) return this.view?.kind === 'reader';
    if (event.type === 'keydown') return this.keepsDown(event);
    // A key that went down for the view comes up for the view, also when it has closed it.
    const ours = this.keysDown.has(event.code);
    if (event.type === 'keyup') this.keysDown.delete(event.code);
    return ours || this.view?.kind === 'reader';
  }

  private keepsDown(event: KeyboardEvent): boolean {
    const ours = this.view?.kind === 'over' ? this.view.over.key(event) : this.view !== undefined;
    if (!ours) return false;
    this.keysDown.add(event.code);
    this.touch();
    if (this.onKey?.(event)) event.preventDefault();
    return true;
  }

  /** From now on a new place is the reader's doing, not that of opening. */
  private touch(): void {
    if (this.view?.kind === 'reader') this.view.touched = true;
  }

  /** @param wish what to read; without one, the article of the page if there is one. */
  private open(wish: ExtractOptions): void {
    const read = this.page.read(wish);
    if ('extraction' in read) this.openReader(read.extraction);
    else this.openCard(read.because);
  }

  private openReader(extraction: Extraction): void {
    const { document } = this.window;
    const startedAt = placeOnPage(extraction, this.window);
    const page = holdPage(document, () => pageFurniture(extraction.article, new Date(), interfaceLocale()));
    const host = openHost(document, readerCss, true);
    this.entry = addHistoryEntry(this.window, () => this.close());
    const meter = this.pace.sitting(extraction.article.language);
    this.view = { kind: 'reader', host, page, entry: this.entry, extraction, startedAt, touched: false, meter };
    // Esc: the browser closes a modal dialog by itself.
    host.dialog.addEventListener('cancel', () => this.close());
    for (const type of MOVES) host.dialog.addEventListener(type, () => this.touch(), { passive: true });
    this.settingsChanged();
    this.sentinel.readerChanged(true);
    if (startedAt === undefined) resumeReading(this.opened, this.drawOpened);
    completeAfterPaint(this.opened, this.drawOpened);
  }

  private settingsChanged(): void {
    this.draw();
    const { view } = this;
    if (view?.kind !== 'reader') return;
    this.font.show(this.settings.settings().font, () => JSON.stringify(view.extraction.article));
  }

  private openCard(because: KeptBecause): void {
    const selection = selectedPart(this.window);
    const over = openCard(this.window, {
      because,
      hasSelection: selection !== undefined,
      onTryAnyway: () => this.reopen({ force: true }),
      onPick: () => this.pick(),
      onReadSelection: () => selection && this.reopen({ part: selection }),
      onClose: () => this.close(),
    });
    this.view = { kind: 'over', over };
    this.draw();
  }

  /** Lets the reader pick a part of the page by hand. */
  private pick(): void {
    this.close();
    const over = openPicker(this.window, this.settings.settings(), {
      onRead: (element) => this.reopen({ part: { element } }),
      onCancel: () => this.close(),
    });
    this.view = { kind: 'over', over };
    this.draw();
  }

  private reopen(wish: ExtractOptions): void {
    this.close();
    this.open(wish);
  }

  /** @param afterwards once the page stands where the reader left it. */
  private close(afterwards?: () => void): void {
    const { view } = this;
    if (!view) return;
    this.view = undefined;
    if (view.kind === 'over') {
      view.over.close();
      return;
    }
    render(null, view.host.dialog);
    view.host.remove();
    this.font.clear();
    const moved = view.place !== undefined && view.place !== view.startedAt;
    view.page.release(moved ? view.extraction.elements[view.place ?? -1] : undefined);
    view.entry.remove(afterwards);
    this.sentinel.readerChanged(false);
    this.keep(view);
  }

  private keep({ place, extraction, meter }: ReaderView): void {
    this.pace.learn(meter);
    if (place === undefined) return;
    keepPlace(extraction.article, place).catch((error: unknown) => report('the place was not kept', error));
  }

  private readonly opened = (): OpenView | undefined => this.view;
  private readonly drawOpened = (): void => this.draw();
  private draw(): void {
    const { view } = this;
    if (view?.kind === 'over') view.over.draw(this.settings.settings());
    else if (view) render(this.reader(view), view.host.dialog);
  }

  private reader({ extraction, startedAt, resumeAt }: ReaderView): JSX.Element {
    return (
      <Reader
        article={extraction.article}
        settings={this.settings.settings()}
        fontFailed={this.font.failed()}
        ownLook={this.settings.ownLook()}
        hidden={this.sentinel.ledger.list()}
        opensOnSite={this.sentinel.site().reader === 'open'}
        actions={this.actions}
        highlight={highlight}
        listenKeys={this.listenKeys}
        {...(startedAt === undefined ? {} : { startAt: startedAt })}
        {...(resumeAt === undefined ? {} : { resumeAt })}
        {...this.pace.known()}
      />
    );
  }

  private readonly listenKeys = (handler: KeyHandler): (() => void) => {
    this.onKey = handler;
    return () => {
      if (this.onKey === handler) this.onKey = undefined;
    };
  };

  private makeActions(): ReaderActions {
    const view = { draw: this.drawOpened, close: (afterwards?: () => void) => this.close(afterwards) };
    return {
      close: () => this.close(),
      ...pageActions(this.window, this.sentinel, view),
      changeSetting: (key, value) => this.settings.change(key, value),
      keepLookForSite: (on) => this.settings.keepForSite(on),
      addPages: () => addPages(this.window, this.opened, this.drawOpened),
      pick: () => this.pick(),
      placeChanged: (source, read) => {
        const { view } = this;
        if (view?.kind !== 'reader') return;
        view.meter.moved({ words: read * view.extraction.article.wordCount, at: performance.now() });
        if (view.touched) view.place = source;
        else view.startedAt = source;
      },
    };
  }
}

/** Makes the reader of a window; nothing is shown before `toggle`. Throws when the sentinel did not start. */
export function createReader(window: Window): ReaderHandle {
  const { sentinel } = world();
  if (!sentinel) throw new Error('the sentinel must be injected first');
  return new ReaderController(window, sentinel);
}
