import { expect, test } from 'vitest';
import { blocksOf, outlineOf } from './outline';

/** A quotation that is a call-out, with its speaker/role/organisation; the words are the same in all rows. */
const callouts: [what: string, html: string, attribution: string][] = [
  ['blockquote, cite', '<blockquote><p>We will build it here.</p><cite>Jane Roe</cite></blockquote>', 'Jane Roe//'],
  [
    'blockquote, footer',
    '<blockquote><p>We will build it here.</p><footer>— <cite>Jane Roe</cite>, head of design, Example Institute</footer></blockquote>',
    'Jane Roe/head of design/Example Institute',
  ],
  [
    'figure, figcaption',
    '<figure><blockquote>We will build it here.</blockquote><figcaption>Jane Roe, engineer</figcaption></figure>',
    'Jane Roe/engineer/',
  ],
  [
    'blockquote, dash in the last paragraph',
    '<blockquote><p>We will build it here.</p><p>– Jane Roe</p></blockquote>',
    'Jane Roe//',
  ],
  [
    'blockquote, dash after br',
    '<blockquote><p>We will build it here.<br>— Jane Roe, Example University</p></blockquote>',
    'Jane Roe//Example University',
  ],
  [
    'blockquote, dash in its line',
    '<blockquote>“We will build it here.” – Jane Roe, engineer, Example Lab</blockquote>',
    'Jane Roe/engineer/Example Lab',
  ],
  [
    'blockquote, line after it',
    '<blockquote><p>We will build it here.</p></blockquote><p>— Jane Roe, director at Example Institute</p>',
    'Jane Roe/director/Example Institute',
  ],
  [
    'paragraph, curly, en dash',
    '<p>“We will build it here.” – Dr. Jane Roe, lead scientist, Example Institute of Physics</p>',
    'Dr. Jane Roe/lead scientist/Example Institute of Physics',
  ],
  ['paragraph, straight, hyphen', '<p>"We will build it here." - Jane Roe, mayor</p>', 'Jane Roe/mayor/'],
  ['paragraph, em dash without space', '<p>“We will build it here.”—Jane Roe</p>', 'Jane Roe//'],
  [
    'paragraph, styles within',
    '<p><em>“We will build it here.”</em> – <strong>Jane Roe</strong>, CEO of Example Group</p>',
    'Jane Roe/CEO/Example Group',
  ],
  ['paragraph, line break', '<p>“We will build it here.”<br>Jane Roe, engineer</p>', 'Jane Roe/engineer/'],
  [
    'paragraph, parenthesis',
    '<p>“We will build it here.” — Jane Roe (spokesperson, Example Council)</p>',
    'Jane Roe/spokesperson/Example Council',
  ],
  ['paragraph, attribution below', '<p>“We will build it here.”</p><p>— Jane Roe</p>', 'Jane Roe//'],
  [
    'German',
    '<p>„We will build it here.“ – Jana Reh, Sprecherin des Instituts für Beispiele</p>',
    'Jana Reh/Sprecherin/Instituts für Beispiele',
  ],
  [
    'French',
    '<p>« We will build it here. » — Jeanne Roy, directrice de l’Institut Exemple</p>',
    'Jeanne Roy/directrice/Institut Exemple',
  ],
  [
    'guillemets inward',
    '<p>»We will build it here.« – Jana Reh, Professorin, Universität Beispiel</p>',
    'Jana Reh/Professorin/Universität Beispiel',
  ],
  [
    'Swedish marks',
    '<p>”We will build it here.” – Jana Ro, forskare, Exempel universitet</p>',
    'Jana Ro/forskare/Exempel universitet',
  ],
  ['corner brackets', '<p>「We will build it here.」――山田花子、例大学教授</p>', '山田花子/例大学教授/'],
  [
    'Arabic commas',
    '<p>«We will build it here.» – مريم الحداد، مديرة ورشة الترميم في الميناء</p>',
    'مريم الحداد/مديرة ورشة الترميم في الميناء/',
  ],
  [
    'professor of a subject stays one',
    '<p>“We will build it here.” – Jane Roe, professor of physics, Example University</p>',
    'Jane Roe/professor of physics/Example University',
  ],
  [
    'degree belongs to the name',
    '<p>“We will build it here.” – Jane Roe, PhD, biologist</p>',
    'Jane Roe, PhD/biologist/',
  ],
  ['initials and a last point', '<p>“We will build it here.” – J. R. Roe.</p>', 'J. R. Roe.//'],
];

test.each(callouts)('a call-out: %s', (_what, html, attribution) => {
  expect(outlineOf(html)).toEqual([
    `quote — ${attribution}`,
    expect.stringMatching(/^ {2}p _?We will build it here\.\s?_?$/),
  ]);
});

const notCallouts: [what: string, html: string][] = [
  ['a quotation, then narrative', '<p>“We will build it here,” she said on Monday.</p>'],
  ['a quotation, dash, narrative', '<p>“We will build it here” – that was the promise of the mayor.</p>'],
  ['a quotation, dash, verb', '<p>“We will build it here.” — said Jane Roe, leaving the room.</p>'],
  ['two quotations with narrative between', '<p>“We will build,” she said. “Here.” – Jane Roe</p>'],
  ['dialogue with dashes', '<p>— We will build it here.</p><p>— Jane, are you sure?</p>'],
  ['dialogue with quotation marks', '<p>“Will you build it here?”</p><p>“We will.”</p>'],
  ['a quotation alone', '<p>“We will build it here.”</p><p>She went on.</p>'],
  [
    'a sentence after a quotation paragraph',
    '<p>“We will build it here.”</p><p>– The mayor then left the hall. Nobody spoke.</p>',
  ],
  ['a list of links by dash', '<p>Fairness – Jane Roe, mayor</p>'],
  ['a title in marks first', '<p>“Hamlet” – Shakespeare</p>'],
  ['whole sentence after the dash', '<p>„We will build it here.“ – Er ging hinaus und schloss die Tür.</p>'],
];

test.each(notCallouts)('no call-out: %s', (_what, html) => {
  expect(blocksOf(html).map(({ kind }) => kind)).not.toContain('quote');
});

test.each<[what: string, html: string, outline: string[]]>([
  [
    'a blockquote without speaker',
    '<blockquote><p>a</p><p>b</p></blockquote><p>Then she left.</p>',
    ['quote', '  p a', '  p b', 'p Then she left.'],
  ],
  [
    'a work cited within the words',
    '<blockquote><p>I read <cite>Emma</cite> twice.</p></blockquote>',
    ['quote', '  p I read <cite>Emma</> twice.'],
  ],
  [
    'a pull quote that repeats a sentence',
    '<p>First. We will certainly build it here, she said.</p><blockquote data-lede-kind="quote" data-lede-pull="">“We will certainly build it here”</blockquote>',
    ['p First. We will certainly build it here, she said.'],
  ],
  [
    'a repeated one that names who the text does not',
    '<p>We will certainly build it here.</p><blockquote>We will certainly build it here.<cite>Jane Roe</cite></blockquote>',
    ['p We will certainly build it here.', 'quote pull — Jane Roe//', '  p We will certainly build it here.'],
  ],
  [
    'a marked one of its own words',
    '<p>x</p><blockquote data-lede-pull="">Other words altogether.</blockquote>',
    ['p x', 'quote pull', '  p Other words altogether.'],
  ],
  [
    'a link at the speaker',
    '<blockquote>Words here.<footer><a href="/roe">Jane Roe</a></footer></blockquote>',
    ['quote — Jane Roe//', '  p Words here.'],
  ],
])('quotation: %s', (_what, html, outline) => {
  expect(outlineOf(html)).toEqual(outline);
});
