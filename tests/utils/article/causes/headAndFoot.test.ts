/** What stands right above and right below a story: section, date, author, ways on. */
import { sentence, story, testCauses } from './pages';

const MAIL = '<a href="mailto:ann@example.org">ann@example.org</a>';
testCauses([
  {
    cause: 'the section above the text',
    inside: `<p>Fashion</p>${story}`,
    must: ['Sentence 0'],
    mustNot: ['Fashion'],
  },
  {
    cause: 'the section, before a dash',
    inside: `<p>Harbour News —</p>${story}`,
    mustNot: ['Harbour News'],
  },
  {
    cause: 'a row of labels above the text',
    inside: `<p>Height</p><p>Old crane</p><p>Weight</p>${story}`,
    must: ['Height', 'Old crane', 'Weight'],
  },
  {
    cause: 'a label above a list, a line of a poem, a caption',
    inside: `<p>Story highlights</p><ul><li>${sentence(30)}</li></ul><p>Often it rains here</p>${story}<figure><img src="https://example.org/c.jpg" alt="x"><figcaption>Cranes</figcaption></figure>`,
    must: ['Story highlights', 'Often it rains'],
  },
  {
    cause: 'a cell of a table above the text',
    inside: `<table><tr><th>Part</th><th>State</th></tr><tr><td><p>Hook</p></td><td><p>Done</p></td></tr><tr><td><p>Old rope</p></td><td><p>Mended twice</p></td></tr></table>${story}`,
    must: ['Hook', 'Done', 'Mended twice'],
  },
  {
    cause: 'links that "Read more:" leads to',
    inside: `${story}<p>Read more:</p><p><a href="/1">The islanders get a lesson</a></p><p><a href="/2">The islanders learn nothing</a></p>`,
    mustNot: ['Read more', 'get a lesson', 'learn nothing'],
  },
  {
    cause: 'a paragraph after "Read more:" that is no link',
    inside: `${story}<p>Read more:</p><p>The islanders read <a href="/1">the book of the crane</a> all winter long.</p><p>${sentence(31)}</p>`,
    must: ['The islanders read'],
  },
  {
    cause: 'when it was put up, below the text',
    inside: `${story}<p>December 19, 2025 - 12:29pm</p>`,
    mustNot: ['December 19'],
  },
  {
    cause: 'how to reach who wrote it',
    head: '<meta name="author" content="Ann Lee">',
    inside: `${story}<address><p>Ann Lee, Harbour Street 3, ${MAIL}</p></address>`,
    mustNot: ['Harbour Street'],
  },
  {
    cause: 'the place that a story is about',
    head: '<meta name="author" content="Ann Lee">',
    inside: `${story}<address><p>The Crane Inn, Harbour Street 3</p></address><p>${sentence(32)}</p>`,
    must: ['Harbour Street'],
  },
  {
    cause: 'who wrote it, in the last lines of a text with much in its head',
    head: '<meta name="author" content="Ann Lee">',
    inside: `<nav>${'<a href="/x">All of the harbour</a> '.repeat(30)}</nav>${story}<p>Ann Lee is a writer by the sea.</p>`,
    mustNot: ['by the sea'],
  },
]);
