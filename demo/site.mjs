/** The newspaper itself: its name, its sections and every story with what a card or a feed needs to know. */

export const SITE = {
  name: 'The Larkmere Courier',
  motto: 'Printed where the river meets the sea, since 1871',
};

export const SECTIONS = [
  { path: '/world/', label: 'World' },
  { path: '/science/', label: 'Science' },
  { path: '/long-reads/the-weight-of-a-grain-of-sand/', label: 'Long read' },
  { path: '/live/storm-aurel/', label: 'Live' },
  { path: '/blogs/the-allotment/a-hundred-worm-counts/', label: 'The Allotment' },
  { path: '/forum/thread/4127-trees-for-a-windy-street/', label: 'Forum' },
  { path: '/archive/1999/ferry.html', label: 'Archive' },
  { path: '/ar/maktaba/', label: 'العربية', lang: 'ar' },
  { path: '/ja/washi/', label: '日本語', lang: 'ja' },
];

/** @typedef {{path: string, title: string, deck: string, section: string, author: string, date: string, picture: string, alt: string, lang?: string}} Story */

/** Dates are ISO 8601 with the paper's own offset. */
export const STORIES = {
  river: {
    path: '/world/the-city-that-hears-its-river/',
    title: 'The City That Learned to Hear Its River',
    deck: 'After two floods in nine years, Orrinford stopped watching the water and began to listen to it. Its microphones now give the warning an hour before the gauges do.',
    section: 'world',
    author: 'Nell Harrowgate',
    date: '2025-10-14T06:30:00+01:00',
    modified: '2025-10-15T09:10:00+01:00',
    picture: '/static/pictures/river-city.svg',
    alt: 'A town on a river bend at dusk, its bridge and lit windows mirrored in the water',
  },
  orchard: {
    path: '/world/the-orchard-on-the-border/',
    title: 'The Orchard on the Border',
    deck: 'For sixty years a fence ran through four thousand apple trees. The families on both sides kept pruning toward each other.',
    section: 'world',
    author: 'Jory Penhallan',
    date: '2025-09-27T07:00:00+01:00',
    picture: '/static/pictures/orchard.svg',
    alt: 'Rows of apple trees on a hillside, cut by a straight wire fence',
  },
  storm: {
    path: '/live/storm-aurel/',
    title: 'Storm Aurel: harbour wall holds as the tide turns',
    deck: 'Minute by minute from the coast: trains stopped, two thousand homes without power, the sea wall intact.',
    section: 'world',
    author: 'Courier staff',
    date: '2025-11-02T05:40:00+00:00',
    picture: '/static/pictures/storm.svg',
    alt: 'Waves breaking over a harbour wall beside a lighthouse under a dark sky',
  },
  library: {
    path: '/ar/maktaba/',
    title: 'مكتبة صغيرة تنقذ ذاكرة المدينة',
    deck: 'في زقاق ضيق قرب الميناء القديم، يعمل أربعة أشخاص كل يوم لحفظ كتب نجت من الماء والنار.',
    section: 'world',
    author: 'سلمى الخطيب',
    date: '2025-10-03T08:00:00+01:00',
    picture: '/static/pictures/library.svg',
    alt: 'رفوف كتب قديمة ومصباح على طاولة خشبية',
    lang: 'ar',
  },
  ferry: {
    path: '/archive/1999/ferry.html',
    title: 'Last Night Boat Leaves Larkmere Quay',
    deck: 'From our archive, November 1999: the final sailing of the night ferry, and the people who would not miss it.',
    section: 'world',
    author: 'R. J. Tallow',
    date: '1999-11-20T00:00:00+00:00',
    picture: '/static/pictures/ferry.svg',
    alt: 'A lit ferry on a night sea under a full moon',
  },
  banner: {
    path: '/world/the-war-over-the-banner/',
    title: 'The Quiet War Over the Banner',
    deck: 'Newspapers have asked their readers three thousand times, in three thousand ways, to let the advertisements through. A study has looked at what the readers did.',
    section: 'world',
    author: 'Jory Penhallan',
    date: '2025-09-09T07:15:00+01:00',
    picture: '/static/pictures/kiosk.svg',
    alt: 'A lit newspaper kiosk on a square at dusk',
  },
  clams: {
    path: '/lab/slow-clocks-of-the-deep/',
    title: 'The Slow Clocks of the Deep',
    deck: 'A clam can live for five centuries and writes a line for each of them. Reading those lines is changing what we know of the northern seas.',
    section: 'science',
    author: 'Prita Solanki-Roe',
    date: '2025-10-21T10:00:00+01:00',
    picture: '/static/pictures/shell.svg',
    alt: 'A large clam shell with fine growth rings on a dark sea floor',
  },
  glacier: {
    path: '/lab/what-a-glacier-keeps/',
    title: 'What a Glacier Keeps',
    deck: 'Soot, pollen, a lost glove: the ice above Skarn is giving back four hundred years of small things, in order.',
    section: 'science',
    author: 'Prita Solanki-Roe',
    date: '2025-10-28T10:00:00+00:00',
    picture: '/static/pictures/glacier.svg',
    alt: 'A blue glacier tongue between dark peaks, reflected in a lake',
  },
  sand: {
    path: '/long-reads/the-weight-of-a-grain-of-sand/',
    title: 'The Weight of a Grain of Sand',
    deck: 'Every concrete wall begins in a river. A delta on the southern coast is finding out what it costs when the river has no more to give.',
    section: 'science',
    author: 'Aurelio Vandermeer-Stone',
    date: '2025-08-30T06:00:00+01:00',
    picture: '/static/pictures/delta.svg',
    alt: 'A river delta seen from the air, its channels branching like a tree between sand bars',
  },
  roofs: {
    path: '/science/why-cities-paint-their-roofs-white/',
    title: 'Why Cities Are Painting Their Roofs White, and Where It Does Not Help',
    deck: 'A bucket of paint can cool a top-floor flat by several degrees. It can also make the street below hotter. What the trials have shown so far.',
    section: 'science',
    author: 'Hanne Ostrow',
    date: '2025-07-18T11:20:00+01:00',
    modified: '2025-07-22T16:45:00+01:00',
    picture: '/static/pictures/roofs.svg',
    alt: 'White rooftops with water tanks under a strong midday sun',
  },
  worms: {
    path: '/blogs/the-allotment/a-hundred-worm-counts/',
    title: 'What a Hundred Worm Counts Taught Me',
    deck: 'Ten years, one spade, the same ten squares of soil. Notes from the edge of a vegetable bed.',
    section: 'science',
    author: 'Col Abernath',
    date: '2025-04-06T09:15:00+01:00',
    picture: '/static/pictures/allotment.svg',
    alt: 'A spade standing in dark soil beside rows of young vegetables',
  },
  washi: {
    path: '/ja/washi/',
    title: '冬の水がつくる紙',
    deck: '山あいの小さな村で、三人の職人が千年つづく紙づくりを守っている。鍵は冷たい水と待つ時間だ。',
    section: 'science',
    author: '森野 千鶴',
    date: '2025-02-11T09:00:00+09:00',
    picture: '/static/pictures/washi.svg',
    alt: '雪の山を背に、干し板に並ぶ白い紙',
    lang: 'ja',
  },
  forum: {
    path: '/forum/thread/4127-trees-for-a-windy-street/',
    title: 'Trees for a windy street?',
    deck: 'Readers compare notes: what survives salt, wind and a pavement two metres wide.',
    section: 'forum',
    author: 'hollybank',
    date: '2025-03-02T18:22:00+00:00',
    picture: '/static/pictures/street-trees.svg',
    alt: 'Young street trees bent by the wind in front of terraced houses',
  },
};

const byNewest = (a, b) => b.date.localeCompare(a.date);

/** The stories of one section, newest first. */
export const storiesIn = (section) =>
  Object.values(STORIES)
    .filter((story) => story.section === section)
    .sort(byNewest);

/** A date as the paper prints it, e.g. "14 October 2025". */
export const printedDate = (iso, lang = 'en-GB') =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
