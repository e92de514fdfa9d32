/**
 * The browser's extension interface. A build aliases `wxt/browser` to webextension-polyfill, except in the
 * sentinel (see wxt.config.ts): both targets' MV3 return promises by themselves, and it runs on every page.
 */
import { browser } from 'wxt/browser';

export const api = browser;
