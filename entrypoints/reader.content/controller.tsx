/** Joins page, extraction and view: opens, draws and closes the reader of this frame. */
import { type JSX, render } from 'preact';
import type { ReaderActions } from '@/components/reader/contract';
import { NoArticle } from '@/components/reader/NoArticle';
import { Reader } from '@/components/reader/Reader';
import { readerCss } from '@/components/reader/styles';
import { extract } from '@/utils/article/extract';
import type { Extraction } from '@/utils/article/model';
import { readComments } from '@/utils/comments/read';
import { type ChosenFont, createChosenFont } from '@/utils/fonts/chosen';
import { sendToBackground } from '@/utils/messages';
import { pageFurniture } from '@/utils/reading/pageFurniture';
import { report } from '@/utils/report';
import { watchAddress } from '@/utils/sentinel/navigation';
import { openSettings, type SettingsSession } from '@/utils/settings/session';
import { showComments } from '@/utils/view/comments';
import { addHistoryEntry, type HistoryEntry } from '@/utils/view/historyEntry';
import { openHost, type ViewHost } from '@/utils/view/host';
import { type HeldPage, holdPage } from '@/utils/view/pageState';
import { placeOnPage } from '@/utils/view/place';
import { type ReaderHandle, type Sentinel, world } from '@/utils/world';

/** A view over the whole page, or a card that says there is nothing to read. */
type OpenView =
  | {
      kind: 'reader';
      host: ViewHost;
      page: HeldPage;
      entry: HistoryEntry;
      extraction: Extraction;
      startedAt: number | undefined;
      /** Set once the reader has moved in the view. */
      place: number | undefined;
      touched: boolean;
    }
  | { kind: 'card'; host: ViewHost; tried: boolean };

const MOVES = ['wheel', 'touchmove', 'pointerdown'] as const;

type KeyHandler = (event: KeyboardEvent) => boolean;

class ReaderController implements ReaderHandle {
  private view: OpenView | undefined;
  /** Outlives the view: the `popstate` of its removal comes later. */
  private entry: HistoryEntry | undefined;
  private onKey: KeyHandler | undefined;
  /** Codes of the keys that are down and belong to the view. */
  private readonly keysDown = new Set<string>();
  private readonly settings: SettingsSession;
  private readonly font: ChosenFont;

  constructor(
    private readonly window: Window,
    private readonly sentinel: Sentinel,
  ) {
    const stored = { settings: sentinel.settings(), site: sentinel.site() };
    this.settings = openSettings(window.location.hostname, stored, () => this.settingsChanged());
    const fetchParts = (parts: string[]): Promise<void> => sendToBackground('loadFonts', { parts });
    this.font = createChosenFont(window.document, fetchParts, () => this.draw());
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
    if (event.type === 'popstate') return this.entry?.owns() ?? false;
    if (!(event instanceof KeyboardEvent)) return false;
    if (event.type === 'keydown') return this.keepsDown(event);
    // A key that went down for the view comes up for the view, also when it has closed it.
    const ours = this.keysDown.has(event.code);
    if (event.type === 'keyup') this.keysDown.delete(event.code);
    return ours || this.view?.kind === 'reader';
  }

  private keepsDown(event: KeyboardEvent): boolean {
    const ours = this.view?.kind === 'card' ? this.closesCard(event) : this.view !== undefined;
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

  private closesCard({ key }: KeyboardEvent): boolean {
    if (key !== 'Escape') return false;
    this.close();
    return true;
  }

  /** @param force read whatever there is, also where the page is no article. */
  private open(force: boolean): void {
    const { outcome } = this.sentinel.detection();
    const extraction = force || outcome !== 'no' ? extract(this.window.document, { force }) : undefined;
    const trusted = force || outcome === 'article' || extraction?.article.doubts.length === 0;
    if (extraction && extraction.article.blocks.length > 0 && trusted) this.openReader(extraction);
    else this.openCard(force);
  }

  private openReader(extraction: Extraction): void {
    const { document } = this.window;
    const startedAt = placeOnPage(extraction, this.window);
    const page = holdPage(document, pageFurniture(extraction.article, new Date()));
    const host = openHost(document, readerCss, true);
    this.entry = addHistoryEntry(this.window, () => this.close());
    this.view = {
      kind: 'reader',
      host,
      page,
      entry: this.entry,
      extraction,
      startedAt,
      place: undefined,
      touched: false,
    };
    // Esc: the browser closes a modal dialog by itself.
    host.dialog.addEventListener('cancel', () => this.close());
    for (const type of MOVES) host.dialog.addEventListener(type, () => this.touch(), { passive: true });
    this.draw();
    this.loadFont();
    this.sentinel.readerChanged(true);
  }

  private settingsChanged(): void {
    this.draw();
    this.loadFont();
  }

  private loadFont(): void {
    const { view } = this;
    if (view?.kind !== 'reader') return;
    const text = (): string => JSON.stringify(view.extraction.article);
    this.font.show(this.settings.settings().font, text);
  }

  /** @param tried `Try anyway` found nothing to read either. */
  private openCard(tried: boolean): void {
    this.view = { kind: 'card', host: openHost(this.window.document, readerCss, false), tried };
    this.draw();
  }

  /** @param afterwards once the page stands where the reader left it. */
  private close(afterwards?: () => void): void {
    const { view } = this;
    if (!view) return;
    this.view = undefined;
    render(null, view.host.dialog);
    view.host.remove();
    if (view.kind === 'card') return;
    this.font.clear();
    const moved = view.place !== undefined && view.place !== view.startedAt;
    view.page.release(moved ? view.extraction.elements[view.place ?? -1] : undefined);
    view.entry.remove(afterwards);
    this.sentinel.readerChanged(false);
  }

  private tryAnyway(): void {
    this.close();
    this.open(true);
  }

  private draw(): void {
    const { view } = this;
    if (!view) return;
    if (view.kind === 'reader') render(this.reader(view.extraction, view.startedAt), view.host.dialog);
    else {
      const actions = { onTryAnyway: () => this.tryAnyway(), onClose: () => this.close() };
      render(<NoArticle settings={this.settings.settings()} tried={view.tried} {...actions} />, view.host.dialog);
    }
  }

  private reader({ article }: Extraction, startedAt: number | undefined): JSX.Element {
    return (
      <Reader
        article={article}
        settings={this.settings.settings()}
        fontFailed={this.font.failed()}
        ownLook={this.settings.ownLook()}
        hidden={this.sentinel.ledger.list()}
        actions={this.actions}
        listenKeys={this.listenKeys}
        {...(startedAt === undefined ? {} : { startAt: startedAt })}
      />
    );
  }

  private readonly listenKeys = (handler: KeyHandler): (() => void) => {
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
    print: () => this.window.print(),
    changeSetting: (key, value) => this.settings.change(key, value),
    keepLookForSite: (on) => this.settings.keepForSite(on),
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
    readComments: () => readComments(this.window.document),
    goToComments: () => this.close(() => showComments(this.window.document, this.sentinel.ledger)),
    placeChanged: (source) => {
      const { view } = this;
      if (view?.kind !== 'reader') return;
      if (view.touched) view.place = source;
      else view.startedAt = source;
    },
  };
}

/** Makes the reader of a window; nothing is shown before `toggle`. Throws when the sentinel did not start. */
export function createReader(window: Window): ReaderHandle {
  const { sentinel } = world();
  if (!sentinel) throw new Error('the sentinel must be injected first');
  return new ReaderController(window, sentinel);
}
