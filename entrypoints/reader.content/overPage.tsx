/** What lies over a page that stays in sight: the card that says why, and the pane on which a part is picked. */
import { type JSX, render } from 'preact';
import { NoArticle, type NoArticleProps } from '@/components/reader/NoArticle';
import { Picker } from '@/components/reader/Picker';
import { readerCss } from '@/components/reader/styles';
import type { Settings } from '@/utils/settings/table';
import { openHost } from '@/utils/view/host';
import { Picking } from '@/utils/view/picking';

export interface OverPage {
  draw(settings: Settings): void;
  /** Whether a key is for the card or the pane; carries out what it means. */
  key(event: KeyboardEvent): boolean;
  close(): void;
}

function show(
  window: Window,
  element: (settings: Settings) => JSX.Element,
): Omit<OverPage, 'key'> & { root: ShadowRoot } {
  const { dialog, root, remove } = openHost(window.document, readerCss, false);
  return {
    root,
    draw: (settings) => render(element(settings), dialog),
    close() {
      render(null, dialog);
      remove();
    },
  };
}

/** Opens the card. Only Esc is its key: the page below stays usable. */
export function openCard(window: Window, props: Omit<NoArticleProps, 'settings'>): OverPage {
  const card = show(window, (settings) => <NoArticle settings={settings} {...props} />);
  return {
    ...card,
    key({ key }) {
      if (key === 'Escape') props.onClose();
      return key === 'Escape';
    },
  };
}

interface PickerActions {
  onRead(element: Element): void;
  onCancel(): void;
}

class PickerPane implements OverPage {
  private readonly pane;
  private readonly picking;
  private readonly keys: Partial<Record<string, () => void>> = {
    ArrowUp: () => this.change(() => this.picking.larger()),
    ArrowDown: () => this.change(() => this.picking.smaller()),
    Enter: () => this.read(),
    Escape: () => this.actions.onCancel(),
  };

  constructor(
    private readonly window: Window,
    private settings: Settings,
    private readonly actions: PickerActions,
  ) {
    this.pane = show(window, () => this.element());
    this.picking = new Picking(window.document, this.pane.root.host);
    // What is in the middle of the window is marked at first, so that keys alone suffice.
    this.picking.pointAt(window.innerWidth / 2, window.innerHeight / 2);
    window.addEventListener('scroll', this.redraw, { capture: true, passive: true });
  }

  draw(settings: Settings): void {
    this.settings = settings;
    this.redraw();
  }

  key(event: KeyboardEvent): boolean {
    const run = this.keys[event.key];
    // With a button focused, Enter presses it.
    const onButton = event.key === 'Enter' && this.pane.root.activeElement?.localName === 'button';
    if (!run || onButton) return false;
    event.preventDefault();
    run();
    return true;
  }

  close(): void {
    this.window.removeEventListener('scroll', this.redraw, { capture: true });
    this.pane.close();
  }

  private readonly redraw = (): void => this.pane.draw(this.settings);

  private change(run: () => void): void {
    run();
    this.redraw();
  }

  private read(): void {
    const { element } = this.picking;
    if (element) this.actions.onRead(element);
  }

  private element(): JSX.Element {
    return (
      <Picker
        settings={this.settings}
        box={this.picking.box()}
        onPoint={(x, y) => this.change(() => this.picking.pointAt(x, y))}
        onLarger={() => this.keys.ArrowUp?.()}
        onSmaller={() => this.keys.ArrowDown?.()}
        onRead={() => this.read()}
        onCancel={this.actions.onCancel}
      />
    );
  }
}

/** Opens the pane on which a part of the page is picked. */
export function openPicker(window: Window, settings: Settings, actions: PickerActions): OverPage {
  return new PickerPane(window, settings, actions);
}
