/** Formulas as KaTeX, MathJax and MediaWiki draw them: one `<math>` each, with its TeX where the page has it. */
import { TEX_ATTRIBUTE } from '../blocks/marks';
import { uncover } from '../prepare/lift';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
const DRAWN = '.katex, mjx-container, .mwe-math-element, .MathJax_SVG, .MathJax_CHTML, .MathJax_Display';

export function formulas(clone: Document): void {
  for (const drawn of clone.querySelectorAll(DRAWN)) {
    const math = drawn.isConnected ? drawn.querySelector('math') : null;
    if (math) replaceDrawn(drawn, math);
  }
  for (const script of clone.querySelectorAll('script[type^="math/tex"]')) fromScript(script);
  for (const math of clone.querySelectorAll('math')) noteTex(math);
}

function replaceDrawn(drawn: Element, math: Element): void {
  const display = drawn.closest('.katex-display, .MathJax_Display, [display="true"], .mwe-math-element-block');
  if (display) math.setAttribute('display', 'block');
  uncover(math);
  (display && display.querySelectorAll('math').length === 1 ? display : drawn).replaceWith(math);
}

/** MathJax 2 leaves the TeX in a script and draws beside it. */
function fromScript(script: Element): void {
  const math = script.ownerDocument.createElementNS(MATHML, 'math');
  math.setAttribute(TEX_ATTRIBUTE, script.textContent?.trim() ?? '');
  if (/mode=display/.test(script.getAttribute('type') ?? '')) math.setAttribute('display', 'block');
  for (
    let beside = script.previousElementSibling;
    beside && /MathJax/.test(beside.getAttribute('class') ?? '');
    beside = script.previousElementSibling
  )
    beside.remove();
  script.replaceWith(math);
}

/** Cleaners drop `<annotation>` around its text, which would then show: the TeX moves to an attribute. */
function noteTex(math: Element): void {
  const tex = math.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  if (tex && !math.hasAttribute(TEX_ATTRIBUTE)) math.setAttribute(TEX_ATTRIBUTE, tex);
  for (const annotation of math.querySelectorAll('annotation, annotation-xml')) annotation.remove();
}
