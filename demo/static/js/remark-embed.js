/** A comment service's embed: fills its container with a frame once the reader comes near, and sizes it by message. */
(() => {
  const container = document.getElementById('disqus_thread');

  function load() {
    const frame = document.createElement('iframe');
    frame.src = '/static/frames/comments.html';
    frame.title = 'Comments';
    frame.id = 'dsq-app1';
    frame.setAttribute('scrolling', 'no');
    Object.assign(frame.style, { width: '100%', height: '320px', border: '0' });
    container.append(frame);
    addEventListener('message', (event) => {
      if (event.source === frame.contentWindow && Number.isFinite(event.data?.height))
        frame.style.height = `${event.data.height}px`;
    });
  }

  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: '800px' },
  ).observe(container);
})();
