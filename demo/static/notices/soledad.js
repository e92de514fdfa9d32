/** Opens the theme's popup the way Magnific Popup does: backdrop and wrap on body, html locked, focus held, page blurred. */
(() => {
  const DELAY_MS = 1000;

  function part(className, ...children) {
    const element = document.createElement('div');
    element.className = className;
    element.append(...children);
    return element;
  }

  function open() {
    const popup = document.getElementById('penci-adblocker-popup-adblock');
    const backdrop = part('mfp-bg penci-adblock-popup mfp-ready');
    const content = part('mfp-content');
    const container = part('mfp-container mfp-s-ready mfp-inline-holder', content, part('mfp-preloader', 'Loading...'));
    const wrap = part('mfp-wrap mfp-auto-cursor penci-adblock-popup mfp-ready', container);
    wrap.tabIndex = -1;
    wrap.style.overflow = 'hidden auto';

    const scrollbar = innerWidth - document.documentElement.clientWidth;
    if (scrollbar > 0) document.documentElement.style.marginRight = `${scrollbar}px`;
    document.documentElement.style.overflow = 'hidden';

    // The inline element moves into the popup; a hidden placeholder keeps its place.
    popup.replaceWith(part('mfp-hide'));
    popup.classList.remove('mfp-hide');
    content.append(popup);
    document.body.append(backdrop, wrap);
    document.body.classList.add('penci-adblock-open');
    wrap.focus();
    document.addEventListener('focusin', (event) => {
      if (event.target !== wrap && !wrap.contains(event.target)) wrap.focus();
    });
    window.__demo.shown(popup);
  }

  addEventListener('load', () => setTimeout(open, DELAY_MS));
})();
