/** The consent box: shown early, locks scrolling when it is alone, gives the page back when a choice is made. */
(() => {
  const root = document.getElementById('courier-consent');
  const locks = root.dataset.locks === 'yes';

  root.hidden = false;
  if (locks) document.documentElement.classList.add('cmp-open');
  window.__demo.consentShownAt = performance.now();

  root.addEventListener('click', (event) => {
    if (!event.target.closest('[data-choice]')) return;
    root.remove();
    document.documentElement.classList.remove('cmp-open');
  });
})();
