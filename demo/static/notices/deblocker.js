/** Blackout and modal with a random prefix; body's class blurs everything else, and copying and the context menu are off. */
(() => {
  const DELAY_MS = 1400;
  const prefix = `d${Math.random().toString(36).slice(2, 8)}`;

  function part(name, ...children) {
    const element = document.createElement('div');
    element.className = `${prefix}-${name}`;
    element.append(...children);
    return element;
  }

  function rules() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `.${prefix}-blackout{position:fixed;inset:0;z-index:9997;background:#23282dbf}` +
        `.${prefix}-wrapper{position:fixed;inset:0;z-index:9998;display:flex;align-items:center;justify-content:center}` +
        `.${prefix}-modal{position:relative;max-width:480px;padding:40px;border-radius:8px;background:#fff;color:#23282d;font:16px/1.6 sans-serif}` +
        `.${prefix}-close{position:absolute;top:6px;right:14px;font-size:26px;cursor:pointer}` +
        `body.${prefix}-blur{user-select:none}` +
        `body.${prefix}-blur>*:not(.${prefix}-wrapper):not(.${prefix}-blackout){filter:blur(5px)}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  function show() {
    rules();
    const head = document.createElement('h4');
    head.textContent = 'It Looks Like You Have AdBlocker Enabled';
    const close = part('close', '×');
    const modal = part(
      'modal',
      close,
      head,
      part('content', 'Please disable AdBlock to proceed to the destination page.'),
    );
    const wrapper = part('wrapper', modal);
    const blackout = part('blackout');
    const refuse = (event) => event.preventDefault();
    const events = ['contextmenu', 'copy', 'selectstart'];
    for (const name of events) document.addEventListener(name, refuse);
    close.addEventListener('click', () => {
      for (const name of events) document.removeEventListener(name, refuse);
      document.body.classList.remove(`${prefix}-blur`);
      blackout.remove();
      wrapper.remove();
    });
    document.body.append(blackout, wrapper);
    document.body.classList.add(`${prefix}-blur`);
    window.__demo.shown(modal);
  }

  addEventListener('load', () => setTimeout(show, DELAY_MS));
})();
