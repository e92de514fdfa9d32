/** The allow-ads message of a large ad network: root, overlay and centred dialog, body locked inline. */
(() => {
  const DELAY_MS = 1200;

  function part(className, ...children) {
    const element = document.createElement('div');
    element.className = className;
    element.append(...children);
    return element;
  }

  function button(className, label, onClick) {
    const made = document.createElement('button');
    made.className = className;
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', onClick);
    return made;
  }

  function show() {
    const before = document.body.style.overflow;
    const close = () => {
      root.remove();
      document.body.style.overflow = before;
    };
    const headline = part('fc-dialog-headline');
    const text = document.createElement('h1');
    text.className = 'fc-dialog-headline-text';
    text.textContent = 'The Larkmere Courier asks you to allow ads';
    headline.append(text);
    const body = part(
      'fc-dialog-body',
      'You’re using an ad blocker. This site is paid for by advertising; please allow ads to support it.',
    );
    const allow = button('fc-cta-do-not-consent fc-primary-button', 'Allow ads', () => location.reload());
    const dialog = part(
      'fc-ab-dialog fc-dialog',
      button('fc-close', '×', close),
      headline,
      body,
      part('fc-footer-buttons', allow),
    );
    const root = part('fc-ab-root', part('fc-dialog-overlay'), part('fc-dialog-container', dialog));
    document.body.append(root);
    document.body.style.overflow = 'hidden';
    window.__demo.shown(dialog);
  }

  addEventListener('load', () => setTimeout(show, DELAY_MS));
})();
