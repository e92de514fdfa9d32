/** Notices when a single-page site shows another story without a load. */

const POLL_MS = 1000;

/**
 * Calls back after the address (without its fragment) has changed. Chromium and Firefox from 147 tell through the
 * Navigation API; a content script cannot see `pushState` otherwise, so older ones are asked once a second.
 */
export function watchAddress(window: Window, onChange: () => void): void {
  const address = (): string => window.location.href.replace(/#.*/, '');
  let last = address();
  const check = (): void => {
    if (address() === last) return;
    last = address();
    onChange();
  };
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', check);
  } else {
    window.setInterval(check, POLL_MS);
  }
}
