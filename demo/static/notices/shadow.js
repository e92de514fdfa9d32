/** A custom element with an open shadow root: no rule of the page and no text search in the light DOM reaches the words. */
(() => {
  const DELAY_MS = 900;
  const CSS = `
    :host{position:fixed;inset:0;z-index:100000;display:grid;place-items:center;background:#10203acc}
    section{max-width:440px;padding:32px;border-radius:12px;background:#fff;color:#1a2433;font:16px/1.6 sans-serif}
    h2{margin:0 0 8px;font-size:22px}`;

  class SupportMessage extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      root.adoptedStyleSheets = [sheet];
      const section = document.createElement('section');
      const head = document.createElement('h2');
      head.textContent = 'Ad blocker detected';
      const text = document.createElement('p');
      text.textContent = 'Please turn off your ad blocker for this website, then reload the page.';
      section.append(head, text);
      root.append(section);
    }
  }

  addEventListener('load', () =>
    setTimeout(() => {
      customElements.define('support-message', SupportMessage);
      const host = document.createElement('support-message');
      document.body.append(host);
      document.documentElement.style.overflow = 'hidden';
      window.__demo.shown(host);
    }, DELAY_MS),
  );
})();
