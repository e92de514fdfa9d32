/** A native modal dialog: top layer, its own backdrop, the rest of the page inert, Esc refused. */
(() => {
  const DELAY_MS = 800;

  addEventListener('load', () =>
    setTimeout(() => {
      const dialog = document.createElement('dialog');
      dialog.className = 'blocker-ask';
      const title = document.createElement('h2');
      title.textContent = 'Please allow ads on our site';
      const text = document.createElement('p');
      text.textContent =
        'It looks like you’re using an ad blocker. Disable it for this site, or support the paper another way.';
      const row = document.createElement('p');
      row.className = 'blocker-ask-buttons';
      for (const label of ['How to disable it', 'I have disabled it']) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        row.append(button);
      }
      dialog.append(title, text, row);
      dialog.addEventListener('cancel', (event) => event.preventDefault());
      document.body.append(dialog);
      document.body.style.overflow = 'hidden';
      dialog.showModal();
      window.__demo.shown(dialog);
    }, DELAY_MS),
  );
})();
