/** Boxes of the story whose names sound like furniture, and furniture of the same names. */
import { sentence, story, testCauses } from './pages';

const product = (index: number): string =>
  `<div class="c-product-widget"><div class="c-product-widget__text"><h2>Crane number ${index}</h2><p>${sentence(index)}</p></div></div>`;

testCauses([
  {
    cause: 'parts of a component that is named widget',
    inside: `${story}${[30, 31, 32].map(product).join('')}<p>${sentence(34)} ${sentence(35)}</p><p>${sentence(36)} ${sentence(37)}</p>`,
    must: ['Crane number 30', 'Sentence 30', 'Crane number 32', 'Sentence 32'],
  },
  {
    cause: 'a widget of a side bar',
    inside: `${story}<div class="widget widget_text"><p>Ships of the week</p></div><p>${sentence(33)}</p>`,
    must: ['Sentence 33'],
    mustNot: ['Ships of the week'],
  },
]);
