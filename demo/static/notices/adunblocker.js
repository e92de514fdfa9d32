/** Two timers guard the notice: one puts it back when it is gone, the other puts back the classes on body. */
(() => {
  const DELAY_MS = 1000;
  const REAPPEND_MS = 4000;
  const RECLASS_MS = 300;
  const name = `w${Math.random().toString(36).slice(2, 9)}`;

  function build() {
    const blanket = document.createElement('div');
    blanket.id = `${name}-blanket`;
    const middle = document.createElement('div');
    const box = document.createElement('div');
    const head = document.createElement('h3');
    head.textContent = 'AdBlocker Detected';
    const text = document.createElement('p');
    text.textContent =
      'Our website is made possible by displaying ads to our visitors. Please support us by whitelisting our website in your ad blocker.';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'I have done so, reload';
    button.addEventListener('click', () => location.reload());
    box.append(head, text, button);
    middle.append(box);
    blanket.append(middle);
    return blanket;
  }

  function rules() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `#${name}-blanket{position:fixed;inset:0;z-index:99999;display:none;background:#000c;font:17px/1.6 sans-serif;text-align:center}` +
        `.${name}-show #${name}-blanket{display:grid;place-items:center}` +
        `#${name}-blanket>div>div{max-width:460px;padding:32px;background:#fff;color:#222;border-radius:6px}` +
        `body.${name}-disable-scroll{overflow:hidden}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  function start() {
    const blanket = build();
    rules();
    document.body.append(blanket);
    const lock = () => {
      if (
        document.body.classList.contains(`${name}-show`) &&
        document.body.classList.contains(`${name}-disable-scroll`)
      )
        return;
      document.body.classList.add(`${name}-show`, `${name}-disable-scroll`);
      window.__demo.noticePutBack += 1;
    };
    lock();
    window.__demo.noticePutBack = 0;
    window.__demo.shown(blanket);
    setInterval(lock, RECLASS_MS);
    setInterval(() => {
      if (document.getElementById(blanket.id)) return;
      document.body.append(blanket);
      window.__demo.noticePutBack += 1;
    }, REAPPEND_MS);
  }

  addEventListener('load', () => setTimeout(start, DELAY_MS));
})();
