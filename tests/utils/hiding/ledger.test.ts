import { expect, test } from 'vitest';
import { hideChange } from '@/utils/hiding/changes';
import { createLedger } from '@/utils/hiding/ledger';

test('an entry gives back exactly the inline style it replaced', () => {
  document.body.innerHTML = '<div id="box" style="display: flex !important; color: red">notice</div>';
  const box = document.querySelector<HTMLElement>('#box');
  if (!box) throw new Error('fixture');
  const before = box.getAttribute('style');
  const ledger = createLedger(() => undefined);
  const entry = ledger.open('notice', [{ id: 'asks' }]);
  entry.add(hideChange(box));
  expect(box.style.display).toBe('none');
  ledger.show(entry.summary.id);
  expect(box.style.display).toBe('flex');
  expect(box.style.getPropertyPriority('display')).toBe('important');
  expect(before).toContain('flex');
});

test('a reason that comes to light later is told once', () => {
  let told = 0;
  const ledger = createLedger(() => {
    told += 1;
  });
  const entry = ledger.open('notice', [{ id: 'asksToDisable' }]);
  const before = told;
  entry.because({ id: 'lockedScrolling' });
  entry.because({ id: 'lockedScrolling' });
  expect(ledger.list()[0]?.reasons).toEqual([{ id: 'asksToDisable' }, { id: 'lockedScrolling' }]);
  expect(told - before).toBe(1);
});
