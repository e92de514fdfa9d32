/** Parts that stand beside the story on some pages and are the story on others. */
import { sentence, story, testCauses } from './pages';

const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/patch/${i}">Patch ${i} to the winch of the crane</a></li>`,
  ).join('');
const more = `<p>${sentence(50)} ${sentence(51)}</p>`;

testCauses([
  {
    cause: 'links that a sentence leads to, list and sentence in boxes of their own',
    inside: `${story}<div><p>These are the patches that were sent in May:</p></div><div class="list"><ul>${links(3)}</ul></div>`,
    must: ['Patch 0', 'Patch 2'],
  },
  {
    cause: 'links that a line leads away to, in boxes of their own',
    inside: `${story}<div><p>You might also like these posts:</p></div><div class="list"><ul>${links(3)}</ul></div>`,
    mustNot: ['Patch 0', 'Patch 2'],
  },
  {
    cause: 'the sources of the story as links',
    inside: `${story}<h2>References</h2><ol>${links(3)}</ol>`,
    must: ['References', 'Patch 0', 'Patch 2'],
  },
  {
    cause: 'the sources of the story in German',
    inside: `${story}<h2>Quellenverzeichnis:</h2><div><ul>${links(3)}</ul></div>`,
    must: ['Patch 1'],
  },
  {
    cause: 'links below a heading that names no sources',
    inside: `${story}<h2>Around the harbour</h2><ol>${links(3)}</ol>`,
    mustNot: ['Patch 0', 'Around the harbour'],
  },
  {
    cause: 'what a paper discusses',
    inside: `<h2>Results</h2>${story}<h2>Discussion</h2><p>Discussed: ${sentence(52)} ${sentence(53)}</p><p>${sentence(54)} ${sentence(55)}</p><h2>Methods</h2>${story}`,
    must: ['Discussed: Sentence 52', 'Sentence 54'],
  },
  {
    cause: 'what readers discuss',
    inside: `${story}<section><h2>Discussion</h2><div><p>Nice crane!</p></div><div><p>I saw it too.</p></div></section>`,
    mustNot: ['Nice crane', 'saw it too'],
  },
  {
    cause: 'text that was to be replaced',
    inside: `${story}<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.</p><p>Lorem ipsum is what printers set where words are missing.</p>${more}`,
    must: ['what printers set'],
    mustNot: ['consectetur'],
  },
  {
    cause: 'a form that is most of a short page',
    inside: `<p>${sentence(58)}</p><form><label>First name of the crane driver<input type="text"></label><label>Last name of the crane driver<input type="text"></label><div>President of the harbour</div><div>Chief of the cranes, clerk of the cranes</div><div>Keeper of the ropes</div></form>`,
    must: ['Sentence 58'],
    mustNot: ['Last name', 'Keeper of the ropes'],
  },
  {
    cause: 'a box to subscribe whose promise reads as prose, and prose in a box of that name',
    inside: `${story}<section class="part newsletter"><h2>Join us</h2><p>Promise: ${sentence(60)}</p><p>${sentence(61)}</p><p>${sentence(68)} ${sentence(69)}</p><form><input type="email"></form></section>${story}<section class="part newsletter"><p>Told: ${sentence(62)} ${sentence(63)}</p><p>${sentence(64)} ${sentence(65)}</p><p>${sentence(66)} ${sentence(67)}</p></section>`,
    must: ['Told: Sentence 62'],
    mustNot: ['Promise: Sentence 60'],
  },
  {
    cause: 'a link drawn as a button, and one that hints at another story',
    inside: `${story}<p><a class="btn btn-large" href="/poster">Buy the poster</a></p><p><a class="button-link" href="/sister">The sister of the crane still stands in the yard</a></p>${story}`,
    must: ['The sister of the crane'],
    mustNot: ['Buy the poster'],
  },
  {
    cause: 'a banner within the story, and one that holds much of it',
    inside: `${story}<div class="banner body-part"><p>Cranes for hire, from one day to one year.</p></div><div class="banner body-part"><p>Held: ${sentence(70)} ${sentence(71)}</p><p>${sentence(72)} ${sentence(73)}</p><p>${sentence(74)} ${sentence(75)}</p></div>${story}`,
    must: ['Held: Sentence 70'],
    mustNot: ['Cranes for hire'],
  },
  {
    cause: 'how long the reading takes, as a heading; a heading about reading',
    inside: `<h6>Harbour Desk | 5 min read</h6>${story}<h2>Why a 5 min read is enough</h2>${more}`,
    must: ['Why a 5 min read'],
    mustNot: ['Harbour Desk'],
  },
  {
    cause: 'what is asked of listeners',
    inside: `${story}<p>Help me spread the word about this podcast!</p><p>Join the Facebook group</p><p>Stay connected with me!</p><p>Sponsor this newsletter</p><p>RECOMMENDS</p><p>Featured image by the harbour office, all others by the crew</p><p>Stay connected with the quay at both ends, the foreman said.</p><p>The harbour master recommends it.</p>${more}`,
    must: ['at both ends', 'harbour master recommends'],
    mustNot: [
      'spread the word',
      'Facebook group',
      'Stay connected with me',
      'Sponsor this',
      'RECOMMENDS',
      'Featured image',
    ],
  },
  {
    cause: 'a heading above other stories, in many words',
    inside: `${story}<div><h4>You may be interested in the following topics as well:</h4><ul><li>Older cranes of the harbour</li></ul></div>`,
    mustNot: ['Older cranes'],
  },
  {
    cause: 'a box that sells, and a box of facts',
    inside: `${story}<div class="text-box"><h3>Get a free quote today.</h3><p>We will call you back within a day, or skip the form and call the harbour office at any hour of the night.</p></div><div class="text-box"><h3>The crane in figures</h3><p>It weighs 90 tonnes, as much as the ship that once brought it here from the other side of the sea.</p></div>${more}`,
    must: ['90 tonnes'],
    mustNot: ['call you back'],
  },
  {
    cause: 'teasers with the beginnings of other stories, and a named part with headings of its own',
    inside: `${story}<section class="blog-carousel">${[80, 81, 82].map((n) => `<div><h3><a href="/s/${n}">Other story ${n}?</a></h3><p>Begins: ${sentence(n)} ${sentence(n)}</p></div>`).join('')}</section>${story}<section class="blog-carousel body-parts">${[84, 85, 86].map((n) => `<div><h3>Part ${n}</h3><p>Kept: ${sentence(n)} ${sentence(n)}</p></div>`).join('')}</section>${story}`,
    must: ['Kept: Sentence 84', 'Kept: Sentence 86'],
    mustNot: ['Other story 80', 'Begins: Sentence 81'],
  },
  {
    cause: 'who reviewed the story, and a heading about a reviewer in it',
    inside: `${story}<h2>About the crane and its reviewer</h2><p>Weighed: ${sentence(90)}</p>${story}<div><h2>About the Reviewer</h2><p>Bo Li has weighed cranes since 1998.</p></div>`,
    must: ['Weighed: Sentence 90'],
    mustNot: ['Bo Li has weighed'],
  },
  {
    cause: 'what customers say, beside a story',
    inside: `${story}<div class="testimonial-card body-part"><p>They took our crane away in one night.</p></div><p>The crane is a testimonial to its makers.</p>${more}`,
    must: ['testimonial to its makers'],
    mustNot: ['in one night'],
  },
]);
