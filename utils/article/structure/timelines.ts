/** Dated steps in a box or list that calls itself a timeline. */
import { allNamed } from '../prepare/named';
import { holdsMarked, isTaken, mark, markPart, nameOf, namesOther, textOf } from './reshape';

const NAME =
  /(?:^|[\s_-])(?:time-?line|chronolog(?:y|ie)|zeitleiste|cronolog[ií]a|tijdlijn|tidslinje)(?:s|-(?:list|items|wrapper|container|block))?(?:$|[\s_-])/i;
const TIME =
  'time, [class*="date" i], [class*="year" i], [class*="time" i], dt, strong:first-child, b:first-child, h3, h4';
const LABEL = /\d/;
const LONGEST_LABEL = 60;
const FEWEST = 2;

export function timelines(clone: Document): void {
  for (const box of allNamed(
    clone,
    '[class*="time" i], [class*="chronolog" i], [class*="zeitleiste" i], [class*="cronolog" i], [class*="tijdlijn" i], [class*="tidslinje" i]',
  )) {
    if (!NAME.test(nameOf(box)) || isTaken(box) || holdsMarked(box) || namesOther(box)) continue;
    const steps = stepsOf(box);
    const labels = steps.map(labelOf);
    if (steps.length < FEWEST || labels.some((label) => label === undefined)) continue;
    for (const label of labels) markPart(label, 'time');
    mark(steps[0]?.parentElement ?? box, 'timeline');
  }
}

function stepsOf(box: Element): Element[] {
  const inner = box.children.length === 1 ? box.firstElementChild : null;
  if (inner && inner.children.length > 1) return [...inner.children];
  const list = box.querySelector('ul, ol');
  return [...(list && list.parentElement === box ? list : box).children].filter((one) =>
    /^(?:li|div|article|section)$/.test(one.localName),
  );
}

function labelOf(step: Element): Element | undefined {
  return [...step.querySelectorAll(TIME)].find((one) => LABEL.test(textOf(one)) && textOf(one).length <= LONGEST_LABEL);
}
