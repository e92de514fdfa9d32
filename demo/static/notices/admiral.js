/** A full-page wall of nameless nested boxes; html and body are locked, and the wall is shown anew each second when it is gone. */
(() => {
  const DELAY_MS = 1500;
  const AGAIN_MS = 1000;
  const className = `f${Math.random().toString(36).slice(2, 9)}`;

  function nested(styles, ...children) {
    const box = document.createElement('div');
    Object.assign(box.style, styles);
    box.append(...children);
    return box;
  }

  function label(text, strong) {
    const outer = document.createElement('div');
    const inner = document.createElement('span');
    inner.textContent = text;
    Object.assign(inner.style, {
      display: 'inline-block',
      padding: '12px 22px',
      borderRadius: '4px',
      cursor: 'pointer',
      ...(strong ? { background: '#1f6feb', color: '#fff' } : { color: '#555' }),
    });
    outer.append(inner);
    return { outer, inner };
  }

  function build() {
    const disable = label('Disable my adblocker', true);
    const go = label('Continue without supporting us', false);
    const head = nested(
      { fontSize: '26px', fontWeight: '700', marginBottom: '12px' },
      'It looks like you’re using an adblocker',
    );
    const text = nested(
      { marginBottom: '20px' },
      'That’s okay. Who doesn’t? But without advertising income we cannot keep making this site awesome. You must turn off your ad blocking software to use it.',
    );
    const card = nested(
      {
        maxWidth: '540px',
        padding: '40px',
        background: '#fff',
        color: '#222',
        borderRadius: '8px',
        font: '17px/1.6 sans-serif',
        textAlign: 'center',
      },
      nested({}, nested({}, head, text, disable.outer, go.outer)),
    );
    const wall = nested(
      {
        position: 'fixed',
        inset: '0',
        zIndex: '2147483647',
        display: 'grid',
        placeItems: 'center',
        background: '#000000cc',
      },
      card,
    );
    wall.className = className;
    return { wall, go: go.inner, disable: disable.inner };
  }

  function start() {
    const { wall, go, disable } = build();
    const lock = (value) => {
      document.documentElement.style.overflow = value;
      document.body.style.overflow = value;
    };
    document.body.append(wall);
    lock('hidden');
    window.__demo.shown(wall);
    const again = setInterval(() => {
      if (wall.isConnected) return;
      document.body.append(wall);
      lock('hidden');
      window.__demo.noticePutBack += 1;
    }, AGAIN_MS);
    disable.addEventListener('click', () => location.reload());
    go.addEventListener('click', () => {
      clearInterval(again);
      wall.remove();
      lock('');
    });
  }

  addEventListener('load', () => setTimeout(start, DELAY_MS));
})();
