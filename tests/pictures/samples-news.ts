import { article, em, h, link, p, scene, t } from './write';

export const news = article({
  title: 'More Than a Light: How a Small Harbour Taught Its Old Tower to Listen',
  strapLine: [
    t(
      'For ninety years the lighthouse on the Skerry only shone. Now it hears the fog, the ferries and the birds, and the town has begun to plan by it.',
    ),
  ],
  section: 'World',
  byline: [{ name: 'Marta Oliveira', href: 'https://example.org/people/marta' }, { name: 'Jonas Lindqvist' }],
  published: '2026-11-21T08:15:00+01:00',
  modified: '2026-11-22T09:40:00+01:00',
  leadImage: {
    picture: scene(1600, 900, 205, 'A lighthouse on a low island under a pale morning sky'),
    caption: [t('The tower at dawn, seen from the ferry that passes it eleven times a day.')],
    credit: 'Drawing: Ines Falk / The Harbour Post',
  },
  agency: 'Northern Press',
  licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  comments: { count: 12, place: 'page' },
  leftOut: [
    {
      id: 'a',
      reason: 'relatedLinks',
      words: 84,
      before: 9,
      blocks: [p('More stories from the coast: the ferry that was late for a century, the school on the sandbank.')],
    },
    { id: 'b', reason: 'newsletter', words: 22, before: 5, blocks: [p('Get the harbour in your inbox every Friday.')] },
    {
      id: 'c',
      reason: 'sideBox',
      words: 61,
      before: 4,
      blocks: [p('The Skerry in numbers: 38 metres high, 214 steps, one keeper until 1987.')],
    },
  ],
  blocks: [
    p(
      'The keeper’s log of 1931 has one line for the night of the first of November: ',
      em('Fog. Nothing seen. Heard the Anna twice.'),
      ' It is the kind of entry that a machine would have thrown away. Nothing had been seen, after all, and hearing was not what a lighthouse was for.',
    ),
    p(
      'Ninety-five years later a small box on the gallery, no larger than a loaf of bread, does little else. It hears engines before radar shows them, it counts the terns that nest below the rail, and on still nights it knows, by the ',
      link('echo of the breakwater'),
      ', how thick the fog is and how far it reaches.',
    ),
    h(2, 'More Than Meets the Eye'),
    p(
      'The idea came from the ferry crews. Their radar is good, and their charts are better; what they lacked was a sense of the fog itself. “You could be told that visibility was two hundred metres,” says one mate, “and sail out of it a minute later, or into a wall.”',
    ),
    p(
      'So the harbour office asked the university for a sensor, and the university, which had no money for one, sent a student instead. She stayed for four winters. By the end of the second she had given up on cameras and begun to listen.',
    ),
    {
      kind: 'quote',
      pull: false,
      content: [
        p('A lamp tells everyone the same thing. An ear has to learn what matters to the place where it stands.'),
      ],
      attribution: {
        text: 'Dr. Henrike Aalto, professor of coastal acoustics, Institute of Marine Technology',
        speaker: 'Dr. Henrike Aalto',
        role: 'Professor of coastal acoustics',
        organisation: 'Institute of Marine Technology',
      },
    },
    h(2, 'What the Box Hears'),
    p(
      'Low sounds travel far over cold water. A ferry’s engine turns at a few hundred beats a minute; the hull makes of it a hum that reaches the gallery long before the bow wave does. The box compares that hum with the one it heard the day before and the day before that.',
    ),
    h(3, 'Birds first, ships second'),
    p(
      'The surprise was the terns. They fall silent some forty minutes before fog arrives, and they do it colony by colony, from the west. Nobody had noticed, because nobody had ever been out there at four in the morning with nothing to do but count silences.',
    ),
    {
      kind: 'figure',
      picture: scene(1400, 800, 150, 'Cliffs with terns, the town small in the distance'),
      caption: [t('Colonies on the western cliffs. Their silence moves east with the fog, at walking pace.')],
      credit: 'Drawing: Ines Falk',
    },
    h(2, 'A Town That Plans by Ear'),
    p(
      'Since September the harbour office publishes a fog forecast at every full hour. The school ferry waits for it. So does the bakery on the outer quay, whose owner says that he has thrown away half as much bread as last year.',
    ),
    {
      kind: 'table',
      caption: [t('Fog forecasts since September')],
      headRows: 1,
      rows: [
        ['Month', 'Forecasts', 'Right', 'Late by', 'Ferries held'].map((text) => ({
          header: true,
          colSpan: 1,
          rowSpan: 1,
          content: [p(text)],
        })),
        ...[
          ['September', '118', '97', '6 min', '4'],
          ['October', '204', '181', '4 min', '11'],
          ['November', '163', '152', '3 min', '9'],
        ].map((row) => row.map((text, at) => ({ header: at === 0, colSpan: 1, rowSpan: 1, content: [p(text)] }))),
      ],
    },
    h(2, 'Frequently Asked Questions'),
    {
      kind: 'faq',
      items: [
        {
          id: 'faq-1',
          question: [t('Does the box record what people say?')],
          answer: [
            p(
              'No. It stands four kilometres from the nearest house, and it keeps no sound at all: what it stores is a row of numbers for every second.',
            ),
          ],
        },
        {
          id: 'faq-2',
          question: [t('Will the lamp be switched off?')],
          answer: [
            p(
              'Not while the ferries ask for it. The lamp costs as much a year as two new tyres for the harbour’s van.',
            ),
          ],
        },
        {
          id: 'faq-3',
          question: [t('Could other harbours use it?')],
          answer: [
            p(
              'Three have asked. Each would need a winter or two of listening first, because no two shores echo alike.',
            ),
            p('The institute has published the method.'),
          ],
        },
        {
          id: 'faq-4',
          question: [t('Who pays for it?')],
          answer: [p('The town, the ferry line and, since this year, the bakery.')],
        },
      ],
    },
    p(
      'On the first of November this year the log, which is now a file, has one line for the night: fog, nothing seen, heard the ',
      em('Anna II'),
      ' twice.',
    ),
  ],
});
