/** The text of the long read, in chapters. */

const note = (number) =>
  `<sup class="fn"><a href="#fn${number}" id="fnref${number}" aria-label="Footnote ${number}">${number}</a></sup>`;

const opening = `
<p class="first">The bar at Sandmouth has moved three times since it was built. It is a wooden house on runners, with a stove and eleven stools, and it stands, or stood, on the seaward beach of the last island in the delta of the Arn. When the sea came too near, in 1961, the owner’s grandfather hitched it to two tractors and drew it back by forty metres. In 1988 her father did the same. In the spring of last year Celeste Maddern sold the tractor, because there was no longer anywhere to draw it to.</p>
<p>From the door one can see what has happened, if one knows where to look. The water is brown for a kilometre out and then turns, along a line as sharp as a hem, to green. The brown is the river. It used to reach for nine kilometres, so that fishermen coming home at night could smell land before they saw it. The brown was soil and silt and, rolling along the bottom where nobody saw it, sand. The delta was made of it. It has been made of it afresh, every spring, for seven thousand years, and every winter the sea has taken about as much away.</p>
<p>What the river brings down now is a quarter of what it was. The sea still takes the same.</p>
<p>I first heard of the bar on runners from a man who had never been there. He sells concrete, in a city six hundred kilometres up the river, and he had on his desk a jam jar of sand. He tipped a little into my hand. “You are holding the most used solid on earth,” he said. “People think it is oil, or wheat. It is this. And it is the only one that nobody counts.”${note(1)}</p>`;

const sharp = `
<h2 id="sharp">A sharp grain</h2>
<p>There is, one would think, enough of it. A third of the land is desert. But desert sand is no use to builders: blown about for thousands of years, its grains have knocked off one another’s corners and will not bind. Concrete wants grains that are angular, like broken crockery, and those are made by rivers, which break them out of mountains and have not yet had time to round them.</p>
<p>Put under a microscope, as I saw them at the Sediment Laboratory in Karrow, the two could not be mistaken for each other. The desert grains lay on the slide like a spilt necklace. Those from the Arn looked like a street after a riot.</p>
<figure class="wide"><img src="/static/pictures/grains.svg" alt="Two groups of sand grains under a lens: round ones on the left, angular ones on the right" width="1600" height="900"><figcaption>Left, grains from the interior desert; right, grains from the Arn at Karrow, at forty times their size. <span class="credit">Drawing: Nadir Holm</span></figcaption></figure>
<p>“It takes a river about two hundred thousand years to make this,” said the laboratory’s head, Dr. Ottavia Renn, tapping the glass above the riot. “It takes a lorry about four minutes to take it away. I do not say this to be dramatic. It is the difference between the two figures on which everything else depends.”</p>
<p>A house of ordinary size contains two hundred tonnes of sand. A kilometre of motorway contains thirty thousand. In the valley of the Arn, where the population has doubled in a generation and the capital has acquired a ring road, a metro and a quarter of glass towers, the demand has grown by eight per cent in every year since 1995. There is no substitute at the price, and the price is that of the diesel.</p>`;

const fall = `
<h2 id="fall">How a grain falls</h2>
<p>To understand what is being lost one must follow a grain downhill. It does not travel steadily. A sand grain in a river hops: it is lifted by an eddy, carried for a moment, and dropped, and it may lie where it was dropped for a day or for a century. How soon it comes down decides how far it gets, and that was first worked out for the smallest grains by a theory that every student of rivers still learns. The speed at which a grain sinks in still water is</p>
<div class="equation"><math display="block"><mrow><msub><mi>w</mi><mi>s</mi></msub><mo>=</mo><mfrac><mrow><mo>(</mo><msub><mi>ρ</mi><mi>s</mi></msub><mo>−</mo><mi>ρ</mi><mo>)</mo><mi>g</mi><msup><mi>d</mi><mn>2</mn></msup></mrow><mrow><mn>18</mn><mi>μ</mi></mrow></mfrac></mrow></math></div>
<p>where <math><mi>d</mi></math> is the width of the grain, <math><msub><mi>ρ</mi><mi>s</mi></msub></math> and <math><mi>ρ</mi></math> are the densities of grain and water, <math><mi>g</mi></math> is gravity and <math><mi>μ</mi></math> is the stickiness of the water.${note(2)} The part that matters is the small raised 2. A grain twice as wide sinks four times as fast. Silt, once stirred up, stays up and goes out to sea. Sand is always on the point of stopping.</p>
<p>That is why the river sorts what it carries as carefully as a grocer, gravel at the foot of the mountains, coarse sand in the middle reaches, fine sand in the delta. And that is why a hole in the bed is a trap. When the current comes to a place where the bottom has been dug away, it slows down, and the grain that was on the point of stopping stops.</p>
<p>Renn’s students have a small program that they give to visitors. It drops a grain into a river of a given depth and says how far it will be carried before it lands.</p>
<pre><code class="language-python">def settling_speed(d, rho_s=2650.0, rho=1000.0, mu=1.0e-3, g=9.81):
    """Stokes settling speed in m/s for a grain of width d in metres."""
    return (rho_s - rho) * g * d ** 2 / (18 * mu)

def carried(d, depth=4.0, current=0.8):
    """Metres that a grain drifts while it sinks through the river."""
    return current * depth / settling_speed(d)

for name, d in [("clay", 2e-6), ("silt", 2e-5), ("very fine sand", 8e-5)]:
    print(f"{name:15} {carried(d):12,.0f} m")
</code></pre>
<p>I tried it on the train home. Clay is carried for nine hundred kilometres; very fine sand, five times finer than what builders want, for about six hundred metres. Everything coarser barely leaves the ground at all. It goes by hopping, and one hole will catch it.</p>`;

const holes = `
<h2 id="holes">A river with holes in it</h2>
<p>There are a great many holes. From Karrow to the sea the bed of the Arn was surveyed by sonar in 1998 and again in 2022, by the same boat, and the two charts hang side by side in the corridor of the river authority. On the first one the bottom undulates like a blanket. On the second it looks as though it had been shelled. In twenty-four years the bed of the lower river has gone down by an average of 2.9 metres. At the bridges of the capital, where digging was forbidden and was done at night, it has gone down by seven.</p>
<div class="table-wrap wide"><table>
<caption>The sand budget of the lower Arn, in millions of tonnes a year</caption>
<thead><tr><th scope="col">Period</th><th scope="col">Arrives from upstream</th><th scope="col">Held by dams</th><th scope="col">Dug, with permit</th><th scope="col">Dug, estimated total</th><th scope="col">Reaches the sea</th></tr></thead>
<tbody>
<tr><th scope="row">1970–79</th><td>31.0</td><td>0.0</td><td>1.2</td><td>1.5</td><td>29.5</td></tr>
<tr><th scope="row">1980–89</th><td>30.2</td><td>3.8</td><td>2.6</td><td>3.4</td><td>23.0</td></tr>
<tr><th scope="row">1990–99</th><td>30.8</td><td>6.9</td><td>5.1</td><td>8.8</td><td>15.1</td></tr>
<tr><th scope="row">2000–09</th><td>29.7</td><td>9.4</td><td>6.0</td><td>19.6</td><td>9.3</td></tr>
<tr><th scope="row">2010–22</th><td>30.1</td><td>9.8</td><td>6.2</td><td>34.7</td><td>7.4</td></tr>
</tbody></table></div>
<p class="table-note">Since 2000 more has been dug than arrives; the difference is taken from the bed itself. Source: River Authority of the Arn, Sediment Laboratory Karrow.</p>
<p>The figures that interested me were those in the two columns before the last. Permits are given for six million tonnes a year. The laboratory believes that nearly thirty-five are taken. It knows this because Renn, tired of being told that it could not be known, had a student count barges.</p>
<aside class="pullquote"><p>“There is no other theft of this size that one can watch from a café.”</p></aside>
<p>Ilja Tomasek took a room on the fourth floor above the quay and stayed for a hundred days. A barge that is full lies deep, and one that is empty rides high; between the two lies a painted line. He wrote down each barge, at each hour, with its line. There is no other theft of this size, he told me, that one can watch from a café. Later he taught a camera to do it, and on a single Sunday in October it counted two hundred and six.</p>
<p>I asked a skipper about it. He gave me tea in his wheelhouse, under a picture of his daughters, and was not at all ashamed. His father had fished, until there was nothing to fish. A night’s sand brings what a month’s eels did. “The ministry says, do not dig at the bridges,” he said. “So I do not dig at the bridges. The man who buys from me does not ask, and the man who buys from him builds hospitals. Show me which of us you want to put in prison.”</p>
<figure class="wide"><img src="/static/pictures/dredger.svg" alt="A dredger and two loaded barges on a brown river at first light, a city behind them" width="1600" height="900"><figcaption>Dredger and barges below the capital at first light. Work at night is forbidden; at five it is not yet day and no longer night. <span class="credit">Drawing: Sunniva Ek</span></figcaption></figure>`;

const sink = `
<h2 id="sink">The sea comes up the river</h2>
<p>When the bed of a river goes down, the water in it goes down too. Along the lower Arn the level in the dry season has dropped by more than a metre, with the same amount of water flowing. Intakes hang in the air. Irrigation canals that filled by themselves in the time of the kings have had to be given pumps.</p>
<p>And the sea, which is not lower, comes in. In a shallow river the salt water was stopped by the bars at the mouth. In a deep one it creeps up along the bottom like a draught under a door. In the dry season of 1998 it came thirty kilometres inland. Two years ago it was tasted, in the tea, at the hospital of Port Emmer, ninety-four kilometres from the coast.</p>
<p>For the rice growers between, it meant first one harvest in place of two, and then shrimps. Shrimps are worth more than rice and like brackish water. They also employ one person where rice employed nine. The young have moved to the capital. They work, a good half of them, on building sites.</p>
<div class="gallery" role="group" aria-label="Pictures from the delta">
<figure><img src="/static/pictures/stilts.svg" alt="Houses on tall stilts over shallow water" width="1600" height="900"><figcaption>Sandmouth, low water.</figcaption></figure>
<figure><img src="/static/pictures/delta.svg" alt="The delta from the air" width="1600" height="900"><figcaption>The delta from the survey plane.</figcaption></figure>
<figure><img src="/static/pictures/ferry.svg" alt="The night ferry on the outer channel" width="1600" height="900"><figcaption>The outer channel, once too shallow for a ferry.</figcaption></figure>
<figure><img src="/static/pictures/storm.svg" alt="Waves at the outer wall" width="1600" height="900"><figcaption>November at the outer wall.</figcaption></figure>
</div>
<p>The delta itself, meanwhile, is sinking, as all deltas do: soft mud squeezes together under its own weight. That had never mattered, since each flood laid a new sheet on top. Renn’s levelling posts, which are steel pipes driven forty metres down to something firm, now stand out of the ground like candles. The tallest, at the school in Sandmouth, was flush with the grass when it was put in. Pupils measure themselves against it. It is a metre and eight centimetres high.</p>`;

const remedies = `
<h2 id="remedies">What could be done</h2>
<p>There are remedies, and it is worth listing them in the order of what they cost, because they have been tried in the reverse.</p>
<ol>
<li><strong>Counting.</strong> A camera at each of eleven places, and the figures put up in public. It costs less than one day’s sand.</li>
<li><strong>Pricing.</strong> A charge for each tonne that is dug, high enough for broken brick and crushed rock to compete. Two countries have done it; in one of them the digging fell by half within six years.</li>
<li><strong>Letting sand through.</strong> Four of the seven dams have gates at the bottom that could be opened for a fortnight in the flood. The loss of electricity is a little under one per cent.</li>
<li><strong>Using less.</strong> The towers of the capital contain, according to an engineer who designed three of them, a fifth more concrete than they need, “because concrete is cheaper than I am”.</li>
<li><strong>Walls.</strong> A dyke around the outer delta, of forty-one kilometres.</li>
</ol>
<p>It is the wall that is being built. I do not want to make this sound stupider than it is. A wall can be seen, it can be opened by a minister, and on the day it is finished it works. It also requires, as I worked out in the bar with the help of a retired surveyor and a good deal of the owner’s pencil, nine million tonnes of sand.${note(3)} I asked the ministry where it was to come from. The answer took three weeks, and it was, in full: “from approved sources”.</p>
<h3>The opening of the gates</h3>
<p>There is one exception. Last September, after eight years of letters from Renn, the operators of the Upper Karrow dam agreed to open the bottom gates for four days, as a trial. It had not been done since the dam was built, and nobody was sure that they would move.</p>
<p>They moved. I stood with the students on the bank below. For an hour there was only noise. Then the water, which had been the green of bottle glass, went the colour of tea, and then of milky tea, and along the edge where it touched the stones a thin pale line began to form. One of the students knelt and put his hand in it. It was as wide as a finger by noon. By evening it was a beach.</p>
<div class="table-wrap"><table>
<caption>The trial at Upper Karrow, 9–12 September</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Gate opening</th><th scope="col">Sand passed (t)</th></tr></thead>
<tbody><tr><td>1</td><td>20%</td><td>14,000</td></tr><tr><td>2</td><td>60%</td><td>96,000</td></tr><tr><td>3</td><td>60%</td><td>121,000</td></tr><tr><td>4</td><td>40%</td><td>58,000</td></tr></tbody>
<tfoot><tr><td colspan="2">Total</td><td>289,000</td></tr></tfoot></table></div>
<p>It is not much. It is three days of barges. But it came, Renn pointed out, for nothing, and without anybody’s having to be stopped from doing anything. The operators have agreed to do it again this year, for ten days. They were surprised, they said, by the letters. Farmers all the way down the valley had written to say that the river had sounded different.</p>`;

const questions = `
<h2 id="questions">Questions and answers</h2>
<dl class="faq">
<dt>Why not crush rock instead?</dt>
<dd>One can, and in places without rivers everybody does. The grains are good. It takes about ten times the energy and costs between two and three times as much at the gate, so that as long as river sand costs only its transport it will not happen by itself.</dd>
<dt>Could the sand be brought back from the sea?</dt>
<dd>Some of it. It would have to be washed free of salt, and what lies off the delta is mostly too fine. Dredging it also lets the waves nearer to the shore.</dd>
<dt>Is it against the law to dig in the Arn?</dt>
<dd>Not with a permit, by day, and away from bridges and dykes. The law is a good one. There are nine inspectors for six hundred kilometres, and they have one boat.</dd>
<dd>A second boat has been promised for next year.</dd>
<dt>Will the delta disappear?</dt>
<dd>Not soon, and not all of it. At the present rate the outer islands will go under within forty to sixty years. The inner ones are higher and could be kept, if the river were allowed to feed them.</dd>
</dl>`;

const closing = `
<h2 id="closing">The last forty metres</h2>
<p>On my last evening the tide was a spring tide and there was no wind. The water came over the beach in a thin sheet, very slowly, and stopped two steps below the door. Six of us sat on the eleven stools. Maddern had put sandbags along the sill, and it took me a moment to see what was odd about them, and then a moment longer to decide not to say it.</p>
<p>She had seen it already. “From the builders’ merchant,” she said. “Two crowns each.” She put down a glass and looked at the bags, bright and plump and printed with the name of a firm in the capital. “It has come all the way down the river after all.”</p>
<p>Then the tide turned, as it does, and we heard it going out over the stones.</p>`;

const notes = `
<section class="footnotes" aria-labelledby="notes"><h2 id="notes">Notes</h2><ol>
<li id="fn1">Estimates for the world differ, since few countries keep a record. The commonly named figure is some fifty thousand million tonnes a year, of sand and gravel together. <a href="#fnref1" aria-label="Back to the text">↩</a></li>
<li id="fn2">The formula holds for small grains in calm water, below a width of about a tenth of a millimetre. Larger ones are slowed by the eddies that they make themselves, and sink less fast than it says. <a href="#fnref2" aria-label="Back to the text">↩</a></li>
<li id="fn3">Forty-one kilometres, with a cross-section of 137 square metres and 1.6 tonnes to the cubic metre. The ministry, when shown the sum, did not object to it. <a href="#fnref3" aria-label="Back to the text">↩</a></li>
</ol></section>`;

export const sandText = [opening, sharp, fall, holes, sink, remedies, questions, closing, notes].join('\n');

export const sandContents = [
  ['sharp', 'A sharp grain'],
  ['fall', 'How a grain falls'],
  ['holes', 'A river with holes in it'],
  ['sink', 'The sea comes up the river'],
  ['remedies', 'What could be done'],
  ['questions', 'Questions and answers'],
  ['closing', 'The last forty metres'],
];
