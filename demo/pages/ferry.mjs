/**
 * The archive of 1999: tables for layout, font tags, paragraphs parted by two line breaks. No metadata of any kind, and
 * the byline is a line like any other.
 */
import { STORIES } from '../site.mjs';
import { htmlDocument } from '../templates/document.mjs';

const story = STORIES.ferry;

const PARAGRAPHS = [
  'LARKMERE, Nov. 20 - At eleven minutes past ten last night, eleven minutes late, the motor vessel <i>Queen of the Sound</i> let go her lines at No. 2 berth and sailed for the islands with 412 passengers, 38 motor cars, one hearse, and a brass band. She will not sail again. From tonight the crossing is made by bridge.',
  'There has been a night boat from Larkmere Quay since 1858, with three interruptions for war and one for a fire. It was never fast. The bridge, which the Minister opens at noon, does in nineteen minutes what the boat did in seven hours. No one on the quay last night disputed that this was better. They had come, they said, to be sorry about it all the same.',
  'Mrs. Edda Corran, 84, had the first ticket in the queue. She crossed in 1934 to be married and has crossed on the same date each year since, latterly alone. She brought her own cushion. Asked what she would do next year, she said that she supposed she would be driven, and that she would keep her eyes shut until it was over.',
  '<b><font size="4">The bar stays open</font></b>',
  'By custom the bar of the <i>Queen</i> closes when the harbour light is abeam. Last night it did not close. The steward, Mr. Tam Breck, who has kept it for twenty-six years, announced at the light that he had mislaid the key. There was applause. By midnight the band had taken its coats off and was playing in the vehicle deck, where the echo is good.',
  'In the forward saloon things were quieter. Here sat those who know the boat as it mostly was: nurses going on shift, fish buyers, a boy with a cello, people lying full length on the green benches with their shoes under their heads. &quot;You could think here,&quot; said a schoolmaster from the north island. &quot;Seven hours, no telephone, and nothing to look at. I have written every sermon and every quarrel of my life on this boat.&quot;',
  "Shortly after one o'clock the master, Captain Orla Venn, spoke on the loudspeaker. She gave the wind and the sea, as always. Then she said that for those who were awake she would take the <i>Queen</i> through the Narrows instead of round the head, since it was a spring tide and there was nobody left to tell her not to.",
  '<b><font size="4">Through the Narrows</font></b>',
  'The passage is ninety feet wide and the boat is fifty-one. No master has taken a night boat through since 1911. All the lights on deck were put out. One could hear the tide running along both walls, and smell the sheep. A woman near this reporter held a sleeping child up to the rail so that it should be able to say that it had been there.',
  'It took four minutes. When the stern was clear Captain Venn gave one long blast on the whistle, and it was answered, from the dark, by a motor horn, then another, then what must have been forty of them. People had driven out along the cliff road from the villages and had been waiting, with their lamps off, for an hour.',
  'The band was asked for a hymn and played a foxtrot.',
  '<b><font size="4">What is lost</font></b>',
  "The company has sold the <i>Queen</i> to owners in a warm country, who will take out the green benches. Of her crew of thirty-three, nineteen have found work on the bridge, collecting tolls, which Mr. Breck describes as much the same thing without the company. He himself is to open a public house at the island end. It will have the ship's bell, and it will close, he says, when the harbour light is abeam.",
  'Economists at the College estimate that the bridge will bring the islands some four million a year. They have not been asked to estimate anything else. On the quay at Sulmarra, where we came alongside at twenty to six in a small rain, a man in oilskins took the first line, made it fast, and stood for some moments with his hand on the bollard, as one might rest it on the neck of a horse.',
  'Mrs. Corran was first ashore. She walked to the end of the quay, turned about, and came back. She had left her cushion.',
];

const link = (path, label) =>
  `<a href="${path}"><font face="Arial, Helvetica" size="2" color="#003366">${label}</font></a>`;

export default {
  path: story.path,
  title: story.title,
  design: 'old table layout with font tags and double line breaks',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: 'Larkmere Courier ONLINE: Last Night Boat Leaves Larkmere Quay',
      viewport: false,
      bodyAttributes: 'bgcolor="#FFFFFF" text="#000000" link="#003366" vlink="#663366"',
      body: `<center>
<table width="760" border="0" cellpadding="0" cellspacing="0">
<tr><td colspan="3" bgcolor="#003366" height="64">&nbsp;&nbsp;<font face="Times New Roman, Times" size="6" color="#FFFFFF"><b>Larkmere Courier</b></font> <font face="Arial, Helvetica" size="3" color="#FFCC66"><b>ONLINE</b></font></td></tr>
<tr><td colspan="3" bgcolor="#FFCC66"><font face="Arial, Helvetica" size="1">&nbsp;&nbsp;Saturday, November 20, 1999 &nbsp;|&nbsp; Updated 6:15 a.m. &nbsp;|&nbsp; Best viewed at 800 x 600</font></td></tr>
<tr valign="top">
<td width="130" bgcolor="#E6ECF2"><table border="0" cellpadding="6" cellspacing="0" width="100%">
<tr><td>${link('/', 'Front Page')}<br>${link('/world/', 'World')}<br>${link('/science/', 'Science')}<br>${link('/forum/thread/4127-trees-for-a-windy-street/', 'Forum')}<br>${link('/about/', 'About Us')}</td></tr>
<tr><td><font face="Arial, Helvetica" size="1"><b>TIDES</b><br>High 05:52<br>Low 12:04<br>High 18:20</font></td></tr>
<tr><td><font face="Arial, Helvetica" size="1"><b>WEATHER</b><br>Rain, 7 C</font></td></tr>
</table></td>
<td width="20">&nbsp;</td>
<td width="610"><br>
<font face="Times New Roman, Times" size="6"><b>${story.title}</b></font><br>
<font face="Times New Roman, Times" size="4"><i>412 Cross With a Band and a Hearse on Final Sailing</i></font><br><br>
<font face="Arial, Helvetica" size="2">By R. J. TALLOW<br>Courier Staff Writer</font><br><br>
<table border="0" cellpadding="4" cellspacing="0" align="right" width="250"><tr><td bgcolor="#E6ECF2"><img src="${story.picture}" alt="${story.alt}" width="242" height="136"><br><font face="Arial, Helvetica" size="1">The Queen of the Sound leaving Larkmere on her last night. (Courier drawing by P. Anstey)</font></td></tr></table>
<font face="Times New Roman, Times" size="3">${PARAGRAPHS.join('<br><br>\n')}</font><br><br>
<hr noshade size="1"><font face="Arial, Helvetica" size="1">Copyright 1999 The Larkmere Courier. All rights reserved. ${link('/', 'Return to Front Page')}</font><br><br>
</td></tr></table>
</center>`,
    });
  },
};
