/**
 * Hooks for tests. A notice's script calls `shown(element)` when it displays its notice; from then on each frame asks
 * whether a reader could see it, so that a test can say "not seen for a single frame".
 */
(() => {
  const WATCH_MS = 15000;

  const demo = {
    /** performance.now() when the page's script displayed the notice; null before. */
    noticeShownAt: null,
    /** The notice's element, for tests that look at it. */
    noticeElement: null,
    /** Frames in which the notice could be seen, and when it was last seen. */
    noticeFramesSeen: 0,
    noticeLastSeenAt: null,
    /** How often the notice's script put it (or its classes) back. */
    noticePutBack: 0,
    consentShownAt: null,
    newsletterShownAt: null,
    /** Set by pages that render by script: 'served', 'hydrated', or the path shown after a soft navigation. */
    view: 'served',
    shown,
    isSeen,
  };

  function shown(element) {
    demo.noticeElement = element;
    if (demo.noticeShownAt !== null) return;
    demo.noticeShownAt = performance.now();
    requestAnimationFrame(watch);
  }

  function watch(now) {
    if (isSeen(demo.noticeElement)) {
      demo.noticeFramesSeen += 1;
      demo.noticeLastSeenAt = now;
    }
    if (now - demo.noticeShownAt < WATCH_MS) requestAnimationFrame(watch);
  }

  function isSeen(element) {
    if (!element?.isConnected) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height, bottom, top, left, right } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  }

  window.__demo = demo;
})();
