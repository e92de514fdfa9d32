/** Accordions of script and style: a control and the panel it opens, by ARIA or by the names the common builders use. */

import { endsAsQuestion } from '../blocks/words/questions';
import { allNamed } from '../prepare/named';
import { isAnnounced } from './details';
import { canFold, fold } from './folding';
import { isTaken, linkDensity, nameOf, textOf } from './reshape';

interface Found {
  question: Element;
  panel: Element;
}

const CONTROL =
  'button[aria-expanded], button[aria-controls], [role="button"][aria-controls], [role="button"][aria-expanded], a[aria-expanded][aria-controls], h2[aria-expanded], h3[aria-expanded], h4[aria-expanded], div[aria-expanded][aria-controls]';
/** Yoast, Rank Math, Elementor, Bootstrap and hand-made ones alike name their halves so. */
const QUESTION_NAME =
  /(?:^|[\s_-])(?:faq|accordion|toggle|qa|schema-faq)[\w-]*(?:question|title|header|heading|trigger|button|summary)(?:$|[\s_-])|(?:^|[\s_-])(?:question|rank-math-question|elementor-tab-title)(?:$|[\s_-])/i;
const ANSWER_NAME =
  /(?:^|[\s_-])(?:faq|accordion|toggle|qa|schema-faq)[\w-]*(?:answer|content|panel|body|collapse|text)(?:$|[\s_-])|(?:^|[\s_-])(?:answer|rank-math-answer|elementor-tab-content)(?:$|[\s_-])/i;
/** Signs of opening and closing that are text. */
const ICON = /[\s+＋−–▼▾▸▶⌄›>✚×]+$/u;
const SHORTEST_PANEL = 20;

export function accordions(clone: Document): void {
  const found = [...byAria(clone), ...byName(clone)];
  const used = new Set<Element>();
  for (const { question, panel } of found) {
    if (used.has(panel) || isTaken(question) || isTaken(panel) || !isFolding({ question, panel }, found)) continue;
    used.add(panel);
    fold(question, [panel]);
  }
}

function byAria(clone: Document): Found[] {
  return [...clone.querySelectorAll(CONTROL)].flatMap((control) => {
    const heading = control.closest('h1, h2, h3, h4, h5, h6, dt');
    const question = heading && textOf(heading) === textOf(control) ? heading : control;
    const panel = panelOf(control, question);
    return panel && !panel.contains(question) && !question.contains(panel) ? [{ question, panel }] : [];
  });
}

/** By `aria-controls`, else the element right after the control or its heading. */
function panelOf(control: Element, question: Element): Element | undefined {
  const [id] = (control.getAttribute('aria-controls') ?? '').split(/\s+/);
  const named = id ? control.ownerDocument.getElementById(id) : null;
  const beside =
    question.nextElementSibling ?? (isWrapper(question) ? question.parentElement?.nextElementSibling : null);
  return named ?? beside ?? undefined;
}

function isWrapper(question: Element): boolean {
  return question.parentElement !== null && textOf(question.parentElement) === textOf(question);
}

function byName(clone: Document): Found[] {
  return [
    ...allNamed(
      clone,
      '[class*="question" i], [class*="accordion" i], [class*="faq" i], [class*="toggle" i], [class*="tab-title" i]',
    ),
  ].flatMap((question) => {
    if (!QUESTION_NAME.test(nameOf(question))) return [];
    const panel = question.nextElementSibling;
    return panel && ANSWER_NAME.test(nameOf(panel)) ? [{ question, panel }] : [];
  });
}

/** Prose behind a question, or one of several alike; menus and "read more" are neither. */
function isFolding(one: Found, all: readonly Found[]): boolean {
  const [question, answer] = [textOf(one.question).replace(ICON, ''), textOf(one.panel)];
  if (!canFold(question, answer) || answer.length < SHORTEST_PANEL || linkDensity(one.panel) > 0.5) return false;
  if (one.panel.matches('[role="tabpanel"], [role="menu"], [role="dialog"]')) return false;
  return (
    endsAsQuestion(question) || (isAnnounced(one.question) && all.some((other) => other !== one && isAlike(other, one)))
  );
}

function isAlike(a: Found, b: Found): boolean {
  return (
    a.panel !== b.panel &&
    a.question.localName === b.question.localName &&
    a.panel.getAttribute('class') === b.panel.getAttribute('class')
  );
}
