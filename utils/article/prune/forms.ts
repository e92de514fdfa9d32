/** Forms: to fill in, or around text to read. */
import { prose } from '../prepare/measure';
import { roughWords } from '../text/words';
import type { Walk } from './index';

const FEWEST_FIELDS = 2;
const LONGEST_PROMISE = 150;
/** Inputs that nobody writes into. */
const NO_FIELD = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'radio', 'checkbox']);

const fieldsOf = (form: Element): Element[] =>
  [...form.querySelectorAll('input, textarea, select')].filter(
    (control) => !NO_FIELD.has(control.getAttribute('type')?.toLowerCase() ?? ''),
  );

/** Forums put each post into a form, for the buttons below it; a form to reply with has a field. */
export function isPost(form: Element, { kind }: Walk): boolean {
  return kind === 'thread' && fieldsOf(form).length === 0;
}

/** A form with fields and no running text is one to fill in, however short the page beside it is. */
export function isToFillIn(form: Element): boolean {
  return fieldsOf(form).length >= FEWEST_FIELDS && prose(form).length === 0;
}

/** With a field, a box that is named after a newsletter is one, also where what it promises reads as prose. */
export function isToSubscribe(box: Element): boolean {
  return fieldsOf(box).length > 0 && roughWords(box.textContent ?? '') <= LONGEST_PROMISE;
}
