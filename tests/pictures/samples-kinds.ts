import type { Block } from '../../utils/article/model';
import { article, em, h, link, p, scene, t } from './write';

const cell = (text: string, header = false) => ({ header, colSpan: 1, rowSpan: 1, content: [p(text)] });

const blocks: Block[] = [
  {
    kind: 'keyPoints',
    content: [
      {
        kind: 'list',
        ordered: false,
        items: [
          [p('Every kind of block stands once on this page.')],
          [p('Nothing of a third party has been loaded.')],
          [p('What is too wide scrolls in its own box.')],
        ],
      },
    ],
  },
  {
    kind: 'update',
    nature: 'correction',
    date: '2026-11-22T10:00:00Z',
    content: [p('An earlier version gave the tower’s height in feet as metres.')],
  },
  p(
    'Inline things: ',
    em('emphasis'),
    ', ',
    { type: 'strong', children: [t('strong words')] },
    ', ',
    { type: 'code', children: [t('const tower = 38;')] },
    ', H',
    { type: 'subscript', children: [t('2')] },
    'O, ',
    { type: 'mark', children: [t('marked')] },
    ', ',
    { type: 'quotation', children: [t('quoted')] },
    ', ',
    { type: 'keyboard', children: [t('Alt')] },
    ', a ',
    link('link'),
    ', a formula ',
    {
      type: 'math',
      math: {
        display: false,
        text: 'a/b',
        tree: {
          name: 'math',
          attributes: {},
          children: [
            {
              name: 'mfrac',
              attributes: {},
              children: [
                { name: 'mi', attributes: {}, children: ['a'] },
                { name: 'mi', attributes: {}, children: ['b'] },
              ],
            },
          ],
        },
      },
    },
    ' and a note.',
    { type: 'noteRef', note: 'n1', label: '1' },
  ),
  h(2, 'Lists'),
  {
    kind: 'list',
    ordered: false,
    items: [[p('One')], [p('Two'), { kind: 'list', ordered: false, items: [[p('Two and a half')]] }], [p('Three')]],
  },
  { kind: 'list', ordered: true, start: 9, items: [[p('Nine')], [p('Ten')]] },
  {
    kind: 'definitions',
    items: [
      { terms: [[t('Fog')]], details: [[p('A cloud that has come down to see.')]] },
      { terms: [[t('Haze')]], details: [[p('A fog that could not decide.')]] },
    ],
  },
  h(2, 'Quotations'),
  { kind: 'quote', pull: true, content: [p('The town has begun to plan by it.')] },
  {
    kind: 'quote',
    pull: false,
    content: [p('I do not miss the stairs.')],
    attribution: { text: 'the last keeper of the Skerry' },
  },
  {
    kind: 'post',
    network: 'Mastodon',
    author: '@harbour@example.social',
    date: '2026-11-20T12:00:00Z',
    href: 'https://example.social/1',
    content: [p('Fog from the west in forty minutes. The school ferry waits.')],
  },
  h(2, 'Pictures, films and frames'),
  {
    kind: 'gallery',
    caption: [t('Three mornings.')],
    items: [205, 30, 320].map((hue) => ({
      picture: scene(1200, 800, hue, `Morning number ${hue}`),
      caption: [t(`A morning in hue ${hue}.`)],
    })),
  },
  {
    kind: 'media',
    medium: 'video',
    src: 'https://example.org/film.mp4',
    title: 'The tower in the storm of 1978',
    poster: scene(1280, 720, 220, ''),
    caption: [t('Film of the harbour archive.')],
  },
  { kind: 'media', medium: 'audio', src: 'https://example.org/fog.mp3', title: 'Four minutes of fog' },
  {
    kind: 'embed',
    provider: 'YouTube',
    href: 'https://www.youtube.com/watch?v=0',
    frame: 'https://www.youtube-nocookie.com/embed/0',
    title: 'How the box listens',
  },
  h(2, 'Figures and code'),
  {
    kind: 'table',
    headRows: 1,
    caption: [t('A table that is wider than the text')],
    rows: [
      ['Station', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'].map((text) =>
        cell(text, true),
      ),
      ...['Skerry', 'Outer quay', 'Breakwater'].map((name, at) => [
        cell(name, true),
        ...Array.from({ length: 9 }, (_, month) => cell(String((at + 3) * (month + 7) * 13))),
      ]),
    ],
  },
  {
    kind: 'code',
    language: 'TypeScript',
    text: 'export function hear(fog: Fog): Distance {\n  const echo = fog.echo(breakwater);\n  return echo ? distance(echo) : Number.POSITIVE_INFINITY; // nothing came back, so there is nothing there\n}',
  },
  {
    kind: 'math',
    math: {
      display: true,
      text: 'd = vt/2',
      tree: {
        name: 'math',
        attributes: { display: 'block' },
        children: [
          { name: 'mi', attributes: {}, children: ['d'] },
          { name: 'mo', attributes: {}, children: ['='] },
          {
            name: 'mfrac',
            attributes: {},
            children: [
              {
                name: 'mrow',
                attributes: {},
                children: [
                  { name: 'mi', attributes: {}, children: ['v'] },
                  { name: 'mi', attributes: {}, children: ['t'] },
                ],
              },
              { name: 'mn', attributes: {}, children: ['2'] },
            ],
          },
        ],
      },
    },
  },
  {
    kind: 'factBox',
    title: 'The Skerry in brief',
    content: [p('Built 1891 of granite from the island itself. 38 metres, 214 steps. Automatic since 1987.')],
  },
  h(2, 'As it happened'),
  {
    kind: 'timeline',
    items: [
      { time: '1891', content: [p('The lamp is lit for the first time.')] },
      { time: '1987', content: [p('The last keeper leaves.')] },
    ],
  },
  {
    kind: 'liveEntry',
    id: 'live-1',
    time: '2026-11-22T09:40:00Z',
    author: 'Jonas Lindqvist',
    title: [t('The fog has reached the breakwater')],
    content: [p('The ten o’clock ferry is held.')],
  },
  { kind: 'liveEntry', id: 'live-2', time: '2026-11-22T09:05:00Z', content: [p('The terns have fallen silent.')] },
  {
    kind: 'faq',
    items: [
      { id: 'k1', question: [t('Is this a question?')], answer: [p('It folds like one.')] },
      { id: 'k2', question: [t('And this?')], answer: [p('It does as well.')] },
    ],
  },
  { kind: 'figure', picture: scene(700, 500, 90, 'A small hill') },
  { kind: 'divider' },
  {
    kind: 'notes',
    items: [{ id: 'n1', label: '1', content: [p('A note that says a little more than the sentence could carry.')] }],
  },
];

export const kinds = article({
  title: 'Every Kind of Block, Once',
  published: '2026-11-20',
  doubts: ['short'],
  withheld: 'subscription',
  morePages: ['https://www.example.org/world/lighthouse/2'],
  blocks,
});
