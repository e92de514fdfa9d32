import { expect, test } from 'vitest';
import { refusalOf } from '@/utils/background/refusal';
import { patternOf } from '@/utils/background/sites';

test.each([
  ['chrome://version/', 'browser'],
  ['about:config', 'browser'],
  [undefined, 'browser'],
  ['', 'browser'],
  ['https://news.example/story', 'browser'],
  ['file:///home/reader/story.html', 'file'],
  ['view-source:https://news.example/', 'source'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://addons.mozilla.org.example/', 'browser'],
  ['https://chrome.google.com/other', 'browser'],
] as const)('%s is kept from us as a %s page', (address, expected) => expect(refusalOf(address)).toBe(expected));

test.each([
  ['https://news.example/a?b#c', 'https://news.example/*'],
  ['http://127.0.0.1:8080/story/', 'http://127.0.0.1/*'],
  ['https://reader:secret@news.example/', 'https://news.example/*'],
  ['ftp://news.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/hosts', undefined],
  ['chrome://version', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('%s asks for %s', (address, pattern) => expect(patternOf(address)).toBe(pattern));
