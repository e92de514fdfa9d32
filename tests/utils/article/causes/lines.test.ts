/** Short lines and headings that are no part of a story, and lines of a story that look like them. */
import { sentence, story, testCauses } from './pages';

testCauses([
  {
    cause: 'a heading on how to join things heads its part of the story',
    inside: `${story}<h2>Join strategies</h2><p>${sentence(20)}</p><p>${sentence(21)}</p>`,
    must: ['Join strategies', 'Sentence 20', 'Sentence 21'],
  },
  {
    cause: 'a heading that asks to join goes with what stands below it',
    inside: `${story}<h3>Join our newsletter</h3><p>News of ships, each week.</p><h3>Join the Old Harbour Club!</h3><p>Get a print of the crane.</p>`,
    mustNot: ['Join our newsletter', 'News of ships', 'Old Harbour Club', 'Get a print'],
  },
  {
    cause: 'who reviewed and who wrote it',
    inside: `<p>Medically reviewed by Jane Roe, MD</p>${story}<p>Written by Peter Poe</p>`,
    must: ['Sentence 7'],
    mustNot: ['reviewed by', 'Written by'],
  },
  {
    cause: 'a sentence about a review, and the writers in a list of films',
    inside: `${story}<p>Reviewed by the harbour board in May, the plan was dropped.</p><ul><li>Written by Peter Poe</li><li>Filmed in 1952</li></ul><p>${sentence(22)}</p>`,
    must: ['harbour board in May', 'Written by Peter Poe'],
  },
  {
    cause: 'labels of contents and ways back',
    inside: `<p>Table of contents</p>${story}<p>↑ Back to top</p><p>${sentence(23)}</p>`,
    must: ['Sentence 23'],
    mustNot: ['Table of contents', 'Back to top'],
  },
  {
    cause: 'a sentence that begins with a dash or an arrow',
    inside: `${story}<p>– Back to the harbour came the crane, and nobody knew why or how.</p>`,
    must: ['Back to the harbour'],
  },
  {
    cause: 'a player that only says that it is one',
    inside: `${story}<iframe src="https://www.youtube.com/embed/abc" title="YouTube video player" width="560" height="315"></iframe><p>${sentence(24)}</p>`,
    must: ['Sentence 24'],
    mustNot: ['YouTube video player'],
  },
  {
    cause: 'a player that says what it plays',
    inside: `${story}<iframe src="https://www.youtube.com/embed/abc" title="The crane in 1952" width="560" height="315"></iframe><p>${sentence(25)}</p>`,
    must: ['The crane in 1952'],
  },
  {
    cause: 'headings of what asks or leads away',
    inside: `${story}<h3>Pin this for later!</h3><h3>What others are reading</h3><ul><li><a href="/a">Ten bridges to see</a></li></ul><h3>Be the first to comment</h3>`,
    mustNot: ['Pin this', 'others are reading', 'Ten bridges', 'first to comment'],
  },
  {
    cause: 'headings of the story that begin alike',
    inside: `${story}<h2>Pin this wheel to the hook</h2><p>${sentence(26)}</p><h2>What others are saying</h2><p>${sentence(27)}</p>`,
    must: ['Pin this wheel', 'What others are saying', 'Sentence 26', 'Sentence 27'],
  },
  {
    cause: 'who posted it and when, how long it takes, where to subscribe',
    inside: `<p>Harbour Team | 5 min read</p>${story}<p>Posted by Jane at December 16, 2025 11:15 AM</p><p>Subscribe here.</p><p>${sentence(28)}</p>`,
    must: ['Sentence 28'],
    mustNot: ['min read', 'Posted by', 'Subscribe here'],
  },
  {
    cause: 'sentences that begin alike',
    inside: `${story}<p>Posted by the harbour board at the gate, the notice was read by many.</p><p>Subscribe here and the crane is yours, said the sign of 1952.</p>`,
    must: ['the notice was read', 'said the sign of 1952'],
  },
]);
