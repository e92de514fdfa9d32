/**
 * The browser's own extension interface, for code that runs on every page. Both targets' MV3 return promises
 * from it, so the polyfill (10 kB) is left to the pages and scripts that open on demand.
 */
import { browser } from '@wxt-dev/browser';

export const api = browser;
