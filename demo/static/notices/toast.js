/** A small card that slides into the corner a little late, with a way out. */
(() => {
  const DELAY_MS = 2200;

  addEventListener('load', () =>
    setTimeout(() => {
      const toast = document.createElement('aside');
      toast.className = 'snack snack-corner';
      toast.setAttribute('role', 'status');
      const title = document.createElement('b');
      title.textContent = 'We’ve noticed you’re adblocking';
      const text = document.createElement('p');
      text.textContent =
        'We rely on advertising to help fund our journalism. Please turn off your ad blocker and reload the page.';
      const close = document.createElement('button');
      close.type = 'button';
      close.setAttribute('aria-label', 'Close');
      close.textContent = '×';
      close.addEventListener('click', () => toast.remove());
      toast.append(close, title, text);
      document.body.append(toast);
      requestAnimationFrame(() => toast.classList.add('snack-in'));
      window.__demo.shown(toast);
    }, DELAY_MS),
  );
})();
