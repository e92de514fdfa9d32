/** Twelve comments below the reference article, as readers leave them. */
export const riverComments = [
  {
    name: 'Marguerite',
    date: 'October 14, 2025 - 7:02 am',
    text: 'My grandfather was a miller on the upper Telle and he did say “held breath”. I thought he had made it up for us children.',
  },
  {
    name: 'Odd Hanssen-Bray',
    date: 'October 14, 2025 - 7:48 am',
    text: 'Forty crowns each, and the authority says it cannot afford the second watcher. Do the sums.',
  },
  {
    name: 'Tilda',
    date: 'October 14, 2025 - 8:15 am',
    text: 'It is not the boxes that cost money, it is the person. Read the paragraph again.',
    reply: true,
  },
  {
    name: 'riverside_pete',
    date: 'October 14, 2025 - 9:31 am',
    text: 'We have number 44 at the end of our garden. Ducks love it. Ours was tilted twice by the same heron.',
  },
  {
    name: 'K. Vance',
    date: 'October 14, 2025 - 10:05 am',
    text: 'Would this work on a tidal river? Ours turns four times a day.',
  },
  {
    name: 'Jonas L.',
    date: 'October 14, 2025 - 12:40 pm',
    text: 'Lovely piece. One question: what happens to the radios in a power cut?',
  },
  {
    name: 'riverside_pete',
    date: 'October 14, 2025 - 1:12 pm',
    text: 'Batteries, changed each October by the scouts. They got cake from us.',
    reply: true,
  },
  {
    name: 'Ana',
    date: 'October 14, 2025 - 4:27 pm',
    text: 'The list of stairs made me cry a little. We should have one in every street, flood or no flood.',
  },
  {
    name: 'Sceptic of Sole Bay',
    date: 'October 14, 2025 - 6:50 pm',
    text: 'Two floods is not a statistic. Come back after ten.',
  },
  {
    name: 'Dr. Hob',
    date: 'October 15, 2025 - 8:33 am',
    text: 'Two floods, but some four hundred smaller rises. The tank data are open; I have checked them with my students and the gap is real.',
    reply: true,
  },
  {
    name: 'Wilhelmine',
    date: 'October 15, 2025 - 11:19 am',
    text: 'I was the neighbour being discussed in the second summer. I have forgiven them both.',
  },
  {
    name: 'Bram',
    date: 'October 16, 2025 - 9:00 pm',
    text: 'Is there a recording of the bowling alley somewhere? Asking for a six-year-old.',
  },
];
