/** Tells the embedding page how tall the comments are. */
addEventListener('load', () => parent.postMessage({ height: document.documentElement.scrollHeight }, location.origin));
