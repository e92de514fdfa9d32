/** The words are in a frame that covers the page; the outer document holds nothing but the frame. */
(() => {
  const DELAY_MS = 900;

  addEventListener('load', () =>
    setTimeout(() => {
      const frame = document.createElement('iframe');
      frame.src = '/static/frames/notice.html';
      Object.assign(frame.style, {
        position: 'fixed',
        left: '0',
        top: '0',
        width: '100vw',
        height: '100vh',
        border: '0',
        zIndex: '2147483647',
      });
      frame.addEventListener('load', () => window.__demo.shown(frame));
      document.body.append(frame);
      document.body.style.overflow = 'hidden';
    }, DELAY_MS),
  );
})();
