/** The theme's popup was in the page all along; its script shows it, locks html inline and swallows Esc. */
(() => {
  const DELAY_MS = 900;

  function open() {
    const popup = document.getElementById('tie-popup-adblock');
    const scrollbar = innerWidth - document.documentElement.clientWidth;
    document.documentElement.style.marginRight = `${scrollbar}px`;
    document.documentElement.style.overflow = 'hidden';
    document.body.classList.add('tie-popup-is-opend');
    popup.style.display = 'flex';
    requestAnimationFrame(() => popup.classList.add('animate-popup'));
    addEventListener('keydown', (event) => event.key === 'Escape' && event.stopImmediatePropagation(), true);
    window.__demo.shown(popup);
  }

  addEventListener('load', () => setTimeout(open, DELAY_MS));
})();
