/** A plain bar at the top of the page that pushes nothing and locks nothing. */
(() => {
  const DELAY_MS = 600;

  addEventListener('load', () =>
    setTimeout(() => {
      const bar = document.createElement('div');
      bar.className = 'c-reader-bar';
      bar.setAttribute('role', 'alert');
      const term = document.createElement('strong');
      term.textContent = 'ad blocking software';
      const text = document.createElement('p');
      text.append(
        'It appears that you are currently using ',
        term,
        '. Please switch it off for this website: our reporting is paid for by advertisements.',
      );
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'I have switched it off';
      button.addEventListener('click', () => location.reload());
      bar.append(text, button);
      document.body.prepend(bar);
      window.__demo.shown(bar);
    }, DELAY_MS),
  );
})();
