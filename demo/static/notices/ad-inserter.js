/** Two bare divs with inline style only, first in body; every other paragraph of the article is hidden; put in anew, elsewhere, later. */
(() => {
  const DELAY_MS = 600;
  const AGAIN_MS = 5432;

  function bare(styles, text) {
    const box = document.createElement('div');
    for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value, 'important');
    box.textContent = text;
    return box;
  }

  const overlay = bare(
    {
      position: 'fixed',
      inset: '0',
      'z-index': '999999',
      background: '#000',
      opacity: '0.85',
      cursor: 'not-allowed',
      'user-select': 'none',
    },
    '',
  );
  const message = bare(
    {
      position: 'fixed',
      left: '50%',
      top: '50%',
      transform: 'translate(-50%, -50%)',
      width: 'min(440px, 84vw)',
      padding: '20px 30px',
      'z-index': '1000000',
      background: '#fff',
      color: '#222',
      border: '5px solid #f00',
      'border-radius': '5px',
      font: '16px/1.5 sans-serif',
      'text-align': 'center',
      cursor: 'default',
      'user-select': 'none',
    },
    'Blocked because of Ad Blocker. It seems that you are using some ad blocking software which is preventing the page from fully loading. Please whitelist this website or disable ad blocking software.',
  );

  function show() {
    document.body.prepend(overlay, message);
    const paragraphs = document.querySelectorAll('article p');
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index % 2 === 1) paragraph.style.setProperty('display', 'none', 'important');
    }
    window.__demo.shown(message);
  }

  function again() {
    const places = [...document.body.children];
    places[Math.floor(Math.random() * places.length)].before(overlay, message);
    window.__demo.noticePutBack += 1;
  }

  addEventListener('load', () => {
    setTimeout(show, DELAY_MS);
    setTimeout(again, AGAIN_MS);
  });
})();
