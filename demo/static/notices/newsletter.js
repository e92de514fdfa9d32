/** The newsletter box slides in late and goes when it is closed. It never locks anything. */
(() => {
  const DELAY_MS = 1300;
  const box = document.getElementById('courier-newsletter');

  box.querySelector('.newsletter-close').addEventListener('click', () => box.remove());
  addEventListener('load', () =>
    setTimeout(() => {
      box.hidden = false;
      window.__demo.newsletterShownAt = performance.now();
    }, DELAY_MS),
  );
})();
