/** What runs on every page: judges it, clears notices, folds comments on articles, tells the toolbar button. */
import { i18n } from '#i18n';
import { type Detection, detect } from '../article/detect';
import { type ClutterWatch, foldClutter } from '../clutter';
import { type ClutterKind, clutterKinds } from '../clutter/kinds';
import { type CommentWatch, foldComments } from '../comments';
import { watchGrowth } from '../hiding/growth';
import { createLedger, type HidingKind, type Ledger } from '../hiding/ledger';
import { onMessages, sendToBackground } from '../messages';
import { type NoticeWatch, watchNotices } from '../notices';
import { report } from '../report';
import { applyRules } from '../rules';
import { loadPageRules, type PageRules, watchPageRules } from '../rules/storage';
import { afterShowingComments, foldingComments, type SiteRule } from '../settings/sites';
import { loadSettings, saveSiteRule, watchSettings } from '../settings/storage';
import { defaultSettings, type Settings } from '../settings/table';
import { world } from '../world';
import { createAutoOpen } from './autoOpen';
import { guardEvents } from './guard';
import { whenLaidOut } from './laidOut';
import { whileLate } from './late';
import { watchAddress } from './navigation';
import { clutterTexts, commentTexts, noticeTexts } from './texts';

const notStored = (error: unknown): void => report('the rule for this site was not stored', error);

class PageSentinel {
  private detected: Detection = { outcome: 'no', probability: 0, because: [], pageKind: 'other' };
  private now: { settings: Settings; site: SiteRule } = { settings: defaultSettings(), site: {} };
  private notices: NoticeWatch | undefined;
  private comments: CommentWatch | undefined;
  private readonly clutter = new Map<ClutterKind, ClutterWatch>();
  private rules: PageRules | undefined;
  private stopRules: (() => void) | undefined;
  private readerOpen = false;
  private settled = false;
  private readonly autoOpen = createAutoOpen(globalThis.document);
  private reportWaits = false;
  private foldWaits = false;
  private rowStays = false;
  readonly ledger: Ledger = createLedger(() => this.tell());
  private hasGrown = (): boolean => true;

  constructor(private readonly document: Document) {}

  /** Notices must not be seen for even a frame, so their watch does not wait for the settings. */
  async start(window: Window): Promise<void> {
    this.hasGrown = watchGrowth(this.document);
    guardEvents(window);
    this.notices = this.watchNotices();
    this.listen();
    this.document.addEventListener('DOMContentLoaded', () => this.judgeGrown());
    window.addEventListener('load', () => this.judgeWhileLate());
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.tell());
    watchAddress(window, () => {
      this.judge();
      this.judgeWhileLate();
    });
    const host = this.document.location.hostname;
    watchSettings(host, (now) => this.obey(now));
    watchPageRules(host, (rules) => this.obeyRules(rules));
    const [now, rules] = await Promise.all([loadSettings(host), loadPageRules(host)]);
    this.obey(now);
    this.obeyRules(rules);
    if (this.document.readyState !== 'loading') this.judgeWhileLate();
  }

  readonly shared = {
    ledger: this.ledger,
    detection: (): Detection => this.detected,
    settings: (): Settings => this.now.settings,
    site: (): SiteRule => this.now.site,
    leaveOnSite: (kind: HidingKind): Promise<void> => this.leaveOnSite(kind),
    readerChanged: (open: boolean): void => {
      this.readerOpen = open;
      this.autoOpen.seen();
      this.tell();
    },
  };

  private listen(): void {
    onMessages({
      showHidden: ({ id }) => {
        for (const entry of this.ledger.list()) if (id === undefined || id === entry.id) this.ledger.show(entry.id);
      },
      leaveOnSite: ({ kind }) => this.leaveOnSite(kind),
    });
  }

  private async leaveOnSite(kind: HidingKind): Promise<void> {
    const part = kind === 'notice' ? 'notices' : kind;
    try {
      await this.saveRule({ ...this.now.site, [part]: 'leave' });
    } finally {
      // Seen only once it is stored: who then reloads the page finds it so again.
      this.ledger.showAll(kind);
    }
  }

  private saveRule(rule: SiteRule): Promise<void> {
    return saveSiteRule(this.document.location.hostname, rule);
  }

  /** Comments that the reader keeps showing on a site are no longer folded there; the row says so and undoes it. */
  private async commentsShown(): Promise<void> {
    const rule = afterShowingComments(this.now.site);
    this.rowStays = rule.comments === 'leave';
    await this.saveRule(rule);
    if (!this.rowStays) return;
    this.comments?.note({
      text: i18n.t('page.commentsStay'),
      button: i18n.t('page.foldHere'),
      onPress: () => {
        this.rowStays = false;
        this.comments?.note(undefined);
        for (const { id, kind } of this.ledger.list()) if (kind === 'comments') this.ledger.hide(id);
        this.saveRule(foldingComments(this.now.site)).catch(notStored);
      },
    });
  }

  /** As long as nothing came, the last judgement holds. An article stays one: what comes late is beside it. */
  private judgeGrown(): void {
    if (this.detected.outcome !== 'article' && this.hasGrown()) this.judge();
  }

  private judge(): void {
    this.detected = detect(this.document);
    this.foldSoon();
    this.autoOpen.consider(this.now.site, this.detected.outcome);
    this.tell();
  }

  private foldSoon(): void {
    if (this.foldWaits || !this.document.body) return;
    this.foldWaits = true;
    whenLaidOut(this.document, () => {
      this.foldWaits = false;
      this.fold();
    });
  }

  private judgeWhileLate(): void {
    this.judgeGrown();
    whileLate((last) => {
      this.settled = last;
      this.judgeGrown();
      // A tab that waits for its reader is told that nothing more comes, also where nothing has changed.
      if (last) this.tell();
    });
  }

  private obey(now: { settings: Settings; site: SiteRule }): void {
    this.now = now;
    this.autoOpen.consider(this.now.site, this.detected.outcome);
    const mode = now.site.notices ?? now.settings.notices;
    if (mode === 'leave') {
      this.notices?.stop();
      this.notices = undefined;
      this.ledger.showAll('notice');
    } else {
      this.notices ??= this.watchNotices();
      this.notices.fold(mode === 'fold');
    }
    this.applyRules();
    this.foldSoon();
    this.tell();
  }

  private obeyRules(rules: PageRules): void {
    this.rules = rules;
    this.applyRules();
    this.foldSoon();
  }

  private isWanted(part: ClutterKind | 'comments'): boolean {
    return this.now.settings[part] !== 'leave' && this.now.site[part] !== 'leave';
  }

  private applyRules(): void {
    this.stopRules?.();
    if (!this.rules) return;
    this.stopRules = applyRules(this.document, this.ledger, this.rules, {
      notices: this.notices,
      comments: this.isWanted('comments') ? commentTexts : undefined,
    });
  }

  private watchNotices(): NoticeWatch {
    return watchNotices(this.document, this.ledger, noticeTexts);
  }

  private fold(): void {
    this.foldComments();
    for (const kind of clutterKinds) this.foldClutter(kind);
  }

  private foldComments(): void {
    const wanted = this.isWanted('comments');
    const stay = this.rules?.comments.keep.join(',');
    if (!wanted || (stay && this.document.querySelector(stay))) {
      // The reader has just shown them: the row that says so is not taken from under the hand.
      if (this.rowStays) return;
      this.comments?.stop();
      this.comments = undefined;
      if (!wanted) this.ledger.showAll('comments');
    } else if (this.detected.outcome === 'article') {
      const onShown = (): void => void this.commentsShown().catch(notStored);
      this.comments ??= foldComments(this.document, this.ledger, commentTexts, onShown);
    }
  }

  private foldClutter(kind: ClutterKind): void {
    const watch = this.clutter.get(kind);
    if (!this.isWanted(kind)) {
      watch?.stop();
      this.clutter.delete(kind);
    } else if (this.detected.outcome === 'article' && !watch) {
      this.clutter.set(kind, foldClutter(this.document, this.ledger, kind, clutterTexts(kind)));
    }
  }

  /** Many changes in one task are told once. */
  private tell(): void {
    if (this.reportWaits) return;
    this.reportWaits = true;
    setTimeout(() => {
      this.reportWaits = false;
      const { readerOpen, settled, detected } = this;
      sendToBackground('pageState', {
        outcome: detected.outcome,
        because: detected.because,
        hidden: this.ledger.list(),
        readerOpen,
        settled,
      }).catch((error: unknown) => report('Lede was updated or switched off; this page keeps what it has', error));
    });
  }
}

/** Starts once a page, however often the script is injected. */
export function startSentinel(window: Window): void {
  if (world().sentinel) return;
  const sentinel = new PageSentinel(window.document);
  world().sentinel = sentinel.shared;
  sentinel.start(window).catch((error: unknown) => report('settings could not be read', error));
}
