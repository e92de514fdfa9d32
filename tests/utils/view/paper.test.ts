import { expect, test } from 'vitest';
import { printOnlyTheView } from '@/utils/view/paper';

const styles = (): (string | null)[] => [document.body, document.documentElement].map((e) => e.getAttribute('style'));

test('the page is off the paper only while printing, and gets back what it had', () => {
  document.body.setAttribute('style', 'display: grid;');
  document.documentElement.setAttribute('style', 'overflow: hidden;');
  const before = styles();
  const stop = printOnlyTheView(window, () => '@page{margin:1cm}');
  expect(styles()).toEqual(before);
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.body.style.display).toBe('none');
  expect(document.documentElement.style.overflow).toBe('visible');
  expect(document.querySelector('style')?.textContent).toBe('@page{margin:1cm}');
  window.dispatchEvent(new Event('afterprint'));
  expect(styles()).toEqual(before);
  expect(document.querySelector('style')).toBeNull();
  stop();
  window.dispatchEvent(new Event('beforeprint'));
  expect(styles()).toEqual(before);
});

test('closing the view while printing gives the page back', () => {
  const before = styles();
  const stop = printOnlyTheView(window, () => '@page{margin:1cm}');
  window.dispatchEvent(new Event('beforeprint'));
  stop();
  expect(styles()).toEqual(before);
});
