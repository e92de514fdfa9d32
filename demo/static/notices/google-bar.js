/** A bar without a name: random class, a random number of empty spacers, every style inline, last child of body. */
(() => {
  const DELAY_MS = 700;
  const Z_INDEX = 2147483643;
  const WARNING = 'M12 2L1 21h22L12 2zm1 16h-2v-2h2v2zm0-4h-2v-4h2v4z';
  const SVG = 'http://www.w3.org/2000/svg';

  const randomName = () => Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.random() * 26)).join('');

  function element(tag, styles, ...children) {
    const made = document.createElement(tag);
    Object.assign(made.style, styles);
    made.append(...children);
    return made;
  }

  function icon() {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', WARNING);
    svg.append(path);
    Object.assign(svg.style, { width: '24px', height: '24px', fill: '#7a5d00', flex: 'none' });
    return svg;
  }

  function show() {
    const bold = element(
      'div',
      { fontWeight: '700' },
      'You are seeing this message because ad or script blocking software is interfering with this page.',
    );
    const plain = element('div', {}, 'Disable any ad or script blocking software, then reload this page.');
    const inner = element(
      'div',
      { display: 'flex', gap: '16px', alignItems: 'center', maxWidth: '900px', margin: '0 auto' },
      icon(),
      element('div', {}, bold, plain),
    );
    const bar = element(
      'div',
      {
        position: 'fixed',
        bottom: '0',
        left: '0',
        width: '100%',
        boxSizing: 'border-box',
        zIndex: String(Z_INDEX),
        padding: '16px 24px',
        background: 'rgb(249, 243, 221)',
        color: '#222',
        font: '15px/1.5 sans-serif',
        boxShadow: '0 -2px 6px #0003',
      },
      inner,
    );
    bar.className = randomName();
    for (let count = 1 + Math.floor(Math.random() * 5); count > 0; count -= 1) {
      const spacer = document.createElement('div');
      spacer.className = randomName();
      document.body.append(spacer);
    }
    document.body.append(bar);
    window.__demo.shown(bar);
  }

  addEventListener('load', () => setTimeout(show, DELAY_MS));
})();
