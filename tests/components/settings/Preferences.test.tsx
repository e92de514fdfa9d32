import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PreferencesActions, PreferencesProps } from '@/components/settings/contract';
import { Preferences } from '@/components/settings/Preferences';
import { defaultSettings, settingKeys, settingTable } from '@/utils/settings/table';

const actions: PreferencesActions = { change: vi.fn(), reset: vi.fn(), changeSite: vi.fn(), changeRules: vi.fn() };
const none = { text: '', working: 0, problems: [] };

function draw(props: Partial<PreferencesProps> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <Preferences
      settings={defaultSettings()}
      sites={[]}
      rules={{ notices: none, comments: none }}
      message={undefined}
      actions={actions}
      {...props}
    />,
    root,
  );
  return root;
}

function find<Kind extends HTMLElement>(root: HTMLElement, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  actions.change = vi.fn();
  actions.reset = vi.fn();
  actions.changeSite = vi.fn();
  actions.changeRules = vi.fn();
});

test('every setting has one row with a name and a control', () => {
  const root = draw({ settings: { ...defaultSettings(), theme: 'own' } });
  for (const key of settingKeys.filter((each) => settingTable[each].control !== 'keys')) {
    const row = find(root, `[data-setting="${key}"]`);
    expect(row.querySelectorAll('input').length, key).toBeGreaterThan(0);
    expect(row.querySelector('.name')?.textContent, key).not.toBe('');
  }
});

test('the own colours are offered only with their theme, with a warning where they cannot be read', () => {
  expect(draw().querySelector('#ownGround')).toBeNull();
  const colours = { ownGround: '#ffffff', ownText: '#dddddd', ownLink: '#000080' };
  const root = draw({ settings: { ...defaultSettings(), theme: 'own', ...colours } });
  const warning = find(root, '[data-part="contrast-warning"]').textContent;
  expect(warning).toContain('1.3 to 1');
  expect(warning).not.toContain('Links');
});

test('a key is changed by its button and the next key press; the reset gives all back', async () => {
  const root = draw({ settings: { ...defaultSettings(), keys: { focus: 'x' } } });
  expect(find(root, '[data-command="focus"] kbd').textContent).toBe('x');
  const press = async (key: string): Promise<void> => {
    find(root, '[data-command="nextSection"]').click();
    await expect.poll(() => find(root, '[data-command="nextSection"]').ariaPressed).toBe('true');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  await press('x');
  await expect.poll(() => find(root, '.key-message').textContent).toContain('Focus on one paragraph');
  expect(actions.change).not.toHaveBeenCalled();
  await press('j');
  expect(actions.change).toHaveBeenLastCalledWith('keys', { focus: 'x', nextSection: 'j' });
  find(root, '[data-action="resetKeys"]').click();
  expect(actions.change).toHaveBeenLastCalledWith('keys', {});
});

test('a touched control tells its setting and value', () => {
  const root = draw();
  find<HTMLInputElement>(root, 'input[name="theme"][value="sepia"]').click();
  expect(actions.change).toHaveBeenLastCalledWith('theme', 'sepia');
  find<HTMLInputElement>(root, '#showBadge').click();
  expect(actions.change).toHaveBeenLastCalledWith('showBadge', false);
  const size = find<HTMLInputElement>(root, '#textSize');
  size.value = '26';
  size.dispatchEvent(new Event('input', { bubbles: true }));
  expect(actions.change).toHaveBeenLastCalledWith('textSize', 26);
});

test('a site is added by what was typed; nonsense is explained and kept', async () => {
  const root = draw();
  const typed = find<HTMLInputElement>(root, 'input[name="site"]');
  const submit = async (text: string): Promise<void> => {
    typed.value = text;
    typed.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    find<HTMLFormElement>(root, 'form').requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
  };
  await submit('no site at all');
  expect(actions.changeSite).not.toHaveBeenCalled();
  expect(find(root, '[role="alert"]').textContent).toContain('no site at all');
  expect(typed.value).toBe('no site at all');
  await submit('https://www.example.com/story');
  expect(actions.changeSite).toHaveBeenCalledWith('example.com', { notices: 'leave', comments: 'leave' });
});

test('unticking the last part of a site yields an empty rule', () => {
  const root = draw({ sites: [['example.com', { comments: 'leave' }]] });
  find<HTMLInputElement>(root, '.sites input').click();
  expect(actions.changeSite).toHaveBeenCalledWith('example.com', {});
});

test.each([
  ['fold', { comments: 'leave', notices: 'fold' }],
  ['', { comments: 'leave' }],
])('notices of a site can be set to "%s"', (chosen, rule) => {
  const root = draw({ sites: [['example.com', { notices: 'leave', comments: 'leave' }]] });
  const select = find<HTMLSelectElement>(root, '.sites select');
  select.value = chosen;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(actions.changeSite).toHaveBeenCalledWith('example.com', rule);
});

test('a list of rules names the lines that do not work, with the reason', () => {
  const problems = [{ line: 3, text: '||ads.example^', id: 'notHiding' as const }];
  const root = draw({ rules: { notices: { text: 'x', working: 2, problems }, comments: none } });
  const list = find(root, '[data-rules="notices"] [role="status"]').textContent;
  expect(list).toContain('2 rules work');
  expect(list).toContain('Line 3: ||ads.example^ is not a rule that hides a box');
  expect(find(root, '[data-rules="comments"] [role="status"]').textContent).toBe('');
});

test('what is typed into a list is handed on', () => {
  const typed = find<HTMLTextAreaElement>(draw(), '[name="rules-comments"]');
  typed.value = '##.box';
  typed.dispatchEvent(new Event('input', { bubbles: true }));
  expect(actions.changeRules).toHaveBeenCalledWith('comments', '##.box');
});

test('a file is added below what is there', async () => {
  const root = draw({ rules: { notices: { ...none, text: '##.one\n' }, comments: none } });
  const input = find<HTMLInputElement>(root, '[data-rules="notices"] input[type="file"]');
  Object.defineProperty(input, 'files', { value: [{ text: async () => '##.two' }] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(actions.changeRules).toHaveBeenCalledWith('notices', '##.one\n##.two'));
});

test('a reset offers its undo', () => {
  const undo = vi.fn();
  const root = draw({ message: { text: 'Done', undo } });
  find(root, '[data-action="reset"]').click();
  expect(actions.reset).toHaveBeenCalled();
  find(root, '[data-action="undo"]').click();
  expect(undo).toHaveBeenCalled();
});
