/** The Lab's two stories, as its content service would deliver them: plain strings, no markup. */
import { printedDate, STORIES } from '../site.mjs';

const { clams, glacier } = STORIES;
const pointer = ({ path, title, picture }) => ({ path, title, picture });

const clamStory = {
  ...clams,
  printed: printedDate(clams.date),
  caption: 'One line for each winter: a shell from ninety metres, drawn at four times its size. Drawing: Wren Tolliver',
  next: pointer(glacier),
  body: [
    'The oldest animal that Sunniva Brandt has ever held weighed less than an apple. It came up from ninety metres in a steel basket, between a boot and a great many brittle stars, and when she sawed it in half in the laboratory three weeks later she counted four hundred and eighty-three lines.',
    'Each of them was a winter. The quahog of the northern shelf sits in the mud with one lip above it, opens a little when there is food, and closes when there is none. In the dark months it stops building. What is left behind, when the light returns and it begins again, is a thin grey seam in the shell, as plain as a ring in a tree.',
    'There are no written records of the sea floor from before about 1880, and few before 1950. The clams were there for all of it, keeping notes.',
    { heading: 'A diary with every page numbered' },
    'A single shell is a diary in an unknown hand: one can see that a line is thick or thin, but not why. The trick, borrowed from people who date old beams, is to lay many diaries side by side. Clams that lived on the same bank had the same good years and the same bad ones. Their patterns of wide and narrow match like the teeth of two keys.',
    'Brandt’s group at the Northern Shelf Laboratory has now matched one thousand and seventy shells, live ones and empty ones that had lain in the mud for centuries. Overlapped, they reach without a gap from last year back to the year 649. It is the longest record of its kind from any sea, and it has no missing page.',
    'To get from the width of a line to the temperature of the water took another six years. The shell is lime, and lime remembers, in the balance of its heavy and light oxygen, how warm the water was when it was laid down. A drill as thin as an eyelash takes powder from one year at a time. There are now eleven thousand such samples in a cupboard at the end of the corridor, each in a tube the size of a grain of rice.',
    { heading: 'The years that should not be there' },
    'Much of what the record shows was expected. There is a long cool stretch after 1450, and a sharp one after 1815. There is the warming of the last century, steeper than anything before it in the thirteen hundred years, whichever way one lays the ruler.',
    'Some of it was not. Around the year 1210 the bottom of the shelf turned cold within four seasons and stayed so for eleven, while the tree rings on the coasts around it show nothing at all. Fishermen must have noticed. The land did not.',
    'Brandt thinks that a current moved. A tongue of warm water that now lies over the bank may for a decade have lain forty kilometres west of it, and then come back. Why it went is unknown; so is whether it could go again. “We had a picture of the sea as a slow thing that follows the air,” she says. “The clams say that it has moods of its own.”',
    { heading: 'What the work costs the clams' },
    'An animal that has lived for five centuries was killed in order to count them. The laboratory does not hide from it. The first very old shell was sawn before anybody knew how old it was, and there was a small storm in the newspapers. Since then live shells are measured and returned, and only empty ones, of which the mud holds an immense number, are cut.',
    'A camera has been built that can read the outermost sixty lines through the lip of a living clam. It takes four minutes. The clam, by all appearances, does not notice.',
  ],
  faq: [
    {
      question: 'How can you be sure that it is one line for each year?',
      answer: [
        'Clams were stained with a harmless dye, put back on the bank, and collected after three, seven and ten years. They had three, seven and ten lines outside the stain.',
      ],
    },
    {
      question: 'Why do they live so long?',
      answer: [
        'Cold water, little food and a slow heart. In the laboratory a clam may rest for a week with its heart beating a few times a minute.',
        'Whether there is more to it, some better way of repairing cells, is being studied. There is no answer yet.',
      ],
    },
    {
      question: 'Could the record reach further back?',
      answer: [
        'Probably. Shells older than 649 have been dredged, but they do not yet overlap with the others. Two good finds would close the gap.',
      ],
    },
    {
      question: 'Are these the clams in my chowder?',
      answer: ['They may be relatives of them. Those that are sold are usually younger than the cook.'],
    },
  ],
  closing: [
    'On the last day of the season the basket came up with a shell so worn that its hinge was smooth. Brandt put it to the camera, waited four minutes and laughed. It was nine years old. It had simply had a hard life.',
  ],
};

const glacierStory = {
  ...glacier,
  printed: printedDate(glacier.date),
  caption:
    'The tongue of the Skarn glacier in September. The red buoy marks where it ended ten years ago. Drawing: Nadir Holm',
  next: pointer(clams),
  body: [
    'The first thing that the ice gave back was a glove. It lay on the gravel below the tongue of the Skarn glacier, sodden and perfectly good, a left hand in grey wool with a darn at the thumb. The hut warden hung it on a nail, in case somebody should ask for it. It was dated, a year later, to about 1630.',
    'Since then the nail has become a shed and the shed a small museum. The tongue has drawn back four hundred metres in thirty years, and each summer it puts down what it has been carrying: arrow shafts, a wooden ski, horse dung, a sledge runner, a love letter too wet to read.',
    'They come out in order. It took somebody a surprisingly long time to see what that meant.',
    { heading: 'A conveyor with a memory' },
    'A glacier is a slow river. Snow that falls on the upper field is pressed to ice, sinks, creeps downhill and melts out at the bottom, and a thing that is dropped on the surface makes the same journey. At Skarn the whole trip takes about four centuries. What falls out of the front today was lost up there when the glove’s owner was alive.',
    'Asta Wielgosz, who maps ice for a living, realised that the things along the foot of the tongue must be sorted by age, as parcels are on a belt: the longer the way, the older. She drew lines on the ice where objects of the same year should appear, and sent students to walk along them in August with flags. In the first summer they found thirty-one objects. All but two were within a decade of their line.',
    'The two exceptions were a beer can and a bishop’s ring. The can explains itself. The ring is still being argued about.',
    { heading: 'Soot and pollen' },
    'Most of what the ice keeps cannot be seen. Melt a bucket of it and at the bottom is a grey film: dust, pollen, the soot of fires. In the laboratory at Ferrin the film is sorted under the microscope, grain by grain, by two people and a machine that the two people do not trust.',
    'It tells of the valley below with an exactness that startles historians. Rye comes in one decade and goes in another. There is a year without any hay pollen, when, the parish book says, a sickness left nobody to mow. Lead appears with the mine and vanishes with it, four hundred years before anyone worried about lead.',
    'From 1850 there is coal. The film turns from grey to black, and it stays black for a hundred years. It also makes the ice darker, so that it takes up more sun. At the height of it, Wielgosz has worked out, a fifth of the summer’s melting was the work of soot from chimneys that were a day’s train ride away.',
    { heading: 'A library that is on fire' },
    'The belt is speeding up, because the tongue is melting faster than it is being pushed. Objects now come out too quickly for the flags, and once they lie in the sun they last for a season. Wool goes first. Wood curls. The letter, which had been legible to somebody for four hundred years in the dark, was a pulp within a week.',
    'So the walks are now daily, from June to October, with a sledge full of wet newspapers to wrap things in. In the upper field a drill crew has taken three cores, from the surface to the rock, to be kept in a freezer on the coast for people who will know how to ask better questions.',
  ],
  faq: [
    {
      question: 'May I keep what I find?',
      answer: [
        'No. Leave it where it is, take a picture with something for scale, note the place, and tell the hut. A thing that has been moved has lost its date.',
      ],
    },
    {
      question: 'How are the objects dated?',
      answer: [
        'By where they melt out, by radiocarbon where there is enough material, and by comparison with things of known age.',
        'For wool and wood the three usually agree to within fifteen years.',
      ],
    },
    {
      question: 'How long will the glacier last?',
      answer: [
        'At the present rate the tongue will leave the valley in about forty years. The upper field will hold out for longer.',
      ],
    },
  ],
  closing: [
    'Nobody has asked for the glove. It is still on its nail, in a case now, with the darn to the front. The warden likes to point out that it is a very good darn, and that whoever made it must have expected it to be worn for a while.',
  ],
};

export const labStories = { [clams.path]: clamStory, [glacier.path]: glacierStory };
