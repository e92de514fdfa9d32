/**
 * The Lab's view: a tree of [tag, attributes, ...children], used by the server to print it and by the browser to build it.
 * As in the output of a CSS-in-JS build, class names say nothing and everything that can be is a div.
 */

const paragraph = (text) => ['div', { class: 'css-k4v1q9' }, ['span', { class: 'css-0' }, text]];
const heading = (text) => ['div', { class: 'css-9z2mtu', role: 'heading', 'aria-level': '2' }, text];

const faqItem = ({ question, answer }, index) => [
  'div',
  { class: 'css-1ab77e' },
  [
    'div',
    { class: 'css-15xdjd', role: 'heading', 'aria-level': '3' },
    [
      'button',
      {
        class: 'css-u8w0aa',
        type: 'button',
        id: `:r${index}:`,
        'aria-expanded': 'false',
        'aria-controls': `:p${index}:`,
      },
      question,
    ],
  ],
  [
    'div',
    { class: 'css-1hyd0p', id: `:p${index}:`, role: 'region', 'aria-labelledby': `:r${index}:`, hidden: '' },
    ...answer.map(paragraph),
  ],
];

const block = (item) => (typeof item === 'string' ? paragraph(item) : heading(item.heading));

const sibling = ({ path, title, picture }) => [
  'a',
  { class: 'css-7uq3lb', href: path, 'data-soft': '' },
  ['img', { class: 'css-p0x8sd', src: picture, alt: '', width: '1600', height: '900' }],
  ['div', { class: 'css-4hhe2o' }, title],
];

/** The whole app for one story. */
export const labView = (story) => [
  'div',
  { class: 'css-1x2y3z' },
  [
    'div',
    { class: 'css-c6n1bv' },
    ['a', { class: 'css-l0g0qq', href: '/' }, 'Courier Lab'],
    ['a', { class: 'css-m3n4ww', href: '/science/' }, 'Science'],
    ['a', { class: 'css-m3n4ww', href: '/world/' }, 'World'],
  ],
  [
    'div',
    { class: 'css-f1jj55' },
    [
      'div',
      { class: 'css-2k9r8e' },
      ['div', { class: 'css-e5t6op', role: 'heading', 'aria-level': '1' }, story.title],
      ['div', { class: 'css-w1d3kk' }, story.deck],
      [
        'div',
        { class: 'css-by11ne' },
        ['div', { class: 'css-0' }, story.author],
        ['div', { class: 'css-0' }, story.printed],
      ],
      [
        'div',
        { class: 'css-im8g3z' },
        ['img', { src: story.picture, alt: story.alt, width: '1600', height: '900' }],
        ['div', { class: 'css-cap7in' }, story.caption],
      ],
    ],
    ['div', { class: 'css-bd9y00' }, ...story.body.map(block)],
    ['div', { class: 'css-fq5s21' }, heading('Questions readers asked'), ...story.faq.map(faqItem)],
    ['div', { class: 'css-z0st11' }, ...story.closing.map(paragraph)],
  ],
  ['div', { class: 'css-nx7t66' }, ['div', { class: 'css-8sh1ft' }, 'Next in the Lab'], sibling(story.next)],
  ['div', { class: 'css-f00t3r' }, 'The Larkmere Courier. Every name, place and finding is invented.'],
];
