/** The notice is in the page under random names; one more random class shows it, another one locks body. */
(() => {
  const wrapper = document.querySelector('h4.adblock_title').closest('[data-a][data-b]');

  function show() {
    wrapper.classList.add(wrapper.dataset.a);
    document.body.classList.add(wrapper.dataset.b);
    // The plug-in prints its rules under the same random names; here they go in by the CSSOM, which a strict policy allows.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `.${wrapper.dataset.a}{display:block !important}.${wrapper.dataset.b}{overflow:hidden !important}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    wrapper.querySelector('button').addEventListener('click', () => location.reload());
    window.__demo.shown(wrapper);
  }

  addEventListener('DOMContentLoaded', () => setTimeout(show, 40));
})();
