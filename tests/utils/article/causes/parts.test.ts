/** Stories in several parts, of which a reader by density finds one. */
import { sentence, story, testCauses } from './pages';

/** As page builders nest: Readability looks three levels up, and sees no other part. */
const part = (...indices: number[]): string =>
  `<div class="row"><div class="column"><div class="module"><div class="inner">${indices.map((i) => `<p>${sentence(i)} ${sentence(i)}</p>`).join('')}</div></div></div></div>`;

testCauses([
  {
    cause: 'a part that holds half of the text, and not the headline',
    inside: `${part(40, 41, 42)}${part(43, 44, 45, 46)}`,
    must: ['Sentence 40', 'Sentence 42', 'Sentence 46'],
  },
  {
    cause: 'a story with its headline does not take in what stands around it',
    inside: `${story}</article><section class="box"><h2>About us</h2><p>${sentence(50)}</p><p>${sentence(51)}</p></section><article>`,
    must: ['Sentence 7'],
    mustNot: ['Sentence 50', 'Sentence 51'],
  },
]);
