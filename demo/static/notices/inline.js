/** A box in the flow, right above the article: no overlay, no lock, it only takes the reader's first screen. */
(() => {
  const DELAY_MS = 500;

  addEventListener('load', () =>
    setTimeout(() => {
      const title = document.querySelector('h1, main, article') ?? document.body.firstElementChild;
      const box = document.createElement('div');
      box.className = 'alert alert-ask';
      const head = document.createElement('h4');
      head.textContent = 'Adblocker active?';
      const text = document.createElement('p');
      text.textContent =
        'We see that you use an ad blocker. Please deactivate it for this site or add us to your exceptions, so that we can go on paying our reporters.';
      box.append(head, text);
      title.before(box);
      window.__demo.shown(box);
    }, DELAY_MS),
  );
})();
