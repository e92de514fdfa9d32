/** Finds boxes inside the text that ask for an address to send a newsletter to. Reads only. */
import { outermost } from '../comments/find';
import { holdsStory } from '../comments/guard';
import { measureStory, type Story } from '../comments/story';

const NAMES =
  /news-?letter|mailing-?list|mc_embed|mailchimp|mailpoet|email-?(?:sign|sub|capture)|(?:^|[\s_-])sign-?up/i;
const FORMS =
  'input[type="email"],input[name*="email" i],form[action*="list-manage.com"],iframe[src*="substack.com/embed"]';
const NAMED = '[class*="newsletter" i],[id*="newsletter" i],[class*="mailing-list" i]';
const CONTROLS = 'input,button,a[href],iframe,[role="button"]';
/** Walls ask for an address too; what they hold back is not ours to open or to hide. So do shops, to tell of a ware. */
const WALL = /pay-?wall|reg-?wall|gate|barrier|meter|piano|login|password|account|checkout|donat|stock|wait-?list/i;
/** What a shop of software wants an address for. */
const OTHER_OFFER = /\b(?:demo|trial|quote|estimate|consultation|call ?back|audit)\b/i;
const NOT_HERE = 'header,footer,nav,dialog,[role="dialog"]';
const OTHER_FIELDS = 'textarea,input[type="password"],input[type="search"],input[type="tel"],input[type="file"]';
const MOST_TEXT = 700;
const MOST_FRAME = 300;
const MOST_LEVELS = 6;
/** Prose that has to stand on either side: the box interrupts the text. */
const LEAST_AROUND = 100;

/** The boxes; empty when there are none. */
export function findNewsletters(document: Document): HTMLElement[] {
  const seeds = [...document.querySelectorAll<HTMLElement>(`${FORMS},${NAMED}`)].filter(
    (seed) => seed.matches(FORMS) || seed.querySelector(CONTROLS),
  );
  if (seeds.length === 0) return [];
  const story = measureStory(document);
  return outermost(seeds.map((seed) => boxOf(seed)).filter((box) => isInterruption(box, story)));
}

/** The box as its maker named it; without a name the form and the few words around it. */
function boxOf(seed: HTMLElement): HTMLElement {
  let box = seed.closest('form') ?? seed;
  let parent = box.parentElement;
  for (let level = 0; parent && level < MOST_LEVELS; level++, parent = parent.parentElement) {
    const length = lengthOf(parent);
    if (length > MOST_TEXT || holdsStory(parent)) break;
    const isFrame = parent.childElementCount <= 4 && length - lengthOf(box) <= MOST_FRAME;
    if (isFrame || NAMES.test(nameOf(parent))) box = parent;
  }
  return box;
}

function isInterruption(box: HTMLElement, story: Story): boolean {
  return (
    lengthOf(box) <= MOST_TEXT &&
    !holdsStory(box) &&
    !box.closest(NOT_HERE) &&
    !box.querySelector(OTHER_FIELDS) &&
    !isWall(box) &&
    !offersOther(box) &&
    story.before(box) >= LEAST_AROUND &&
    story.after(box) >= LEAST_AROUND
  );
}

function offersOther(box: HTMLElement): boolean {
  return [...box.querySelectorAll('button,input[type="submit"]')].some((control) =>
    OTHER_OFFER.test(`${control.textContent} ${control.getAttribute('value') ?? ''}`),
  );
}

function isWall(box: HTMLElement): boolean {
  for (let around: Element | null = box; around; around = around.parentElement) {
    if (WALL.test(nameOf(around)) && !around.matches('html,body')) return true;
  }
  return false;
}

function nameOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`;
}

/** Characters of text, that of the form itself included. */
function lengthOf(box: Element): number {
  const code = [...box.querySelectorAll('script,style,noscript,option')].map(({ textContent }) => textContent).join('');
  return box.textContent.replace(/\s+/g, ' ').length - code.replace(/\s+/g, ' ').length;
}
