/** A random tag under a random id at a random place in body; its own rule hides every sibling after it. */
(() => {
  const DELAY_MS = 650;
  const TAGS = ['div', 'span', 'b', 'i', 'font', 'center'];
  const randomName = () =>
    Array.from({ length: 4 + Math.random() * 6 }, () => String.fromCharCode(97 + Math.random() * 26)).join('');

  function show() {
    const notice = document.createElement(TAGS[Math.floor(Math.random() * TAGS.length)]);
    notice.id = randomName();
    const inner = document.createElement('div');
    Object.assign(inner.style, {
      margin: '18vh auto 0',
      maxWidth: '560px',
      padding: '24px',
      font: '18px/1.6 sans-serif',
      textAlign: 'center',
    });
    const head = document.createElement('strong');
    head.textContent = 'Ad blocker detected!';
    const text = document.createElement('p');
    text.textContent = 'Please disable your ad blocker or whitelist this site, then press F5. Thank you.';
    inner.append(head, text);
    notice.append(inner);

    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `#${notice.id}{position:fixed!important;display:block!important;left:0;top:0;width:101%!important;height:102%!important;z-index:2147483647!important;background:#fff;color:#222}` +
        `#${notice.id} ~ *{display:none!important}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    // First in body, so that the whole page is a later sibling.
    document.body.prepend(notice);
    window.__demo.shown(notice);
  }

  addEventListener('load', () => setTimeout(show, DELAY_MS));
})();
