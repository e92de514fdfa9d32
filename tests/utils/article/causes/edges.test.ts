/** What papers and blogs write at the top and the foot of a story, in several languages, and what only looks like it. */
import { sentence, story, testCauses } from './pages';

testCauses([
  {
    cause: 'author, role and date in one line above the text',
    inside: `<p>By Jane Roe ⋅ Founder and Editor-in-Chief ⋅ Updated May 6, 2025</p>${story}`,
    must: ['Sentence 0'],
    mustNot: ['Editor-in-Chief'],
  },
  {
    cause: 'a firm, a date and a section in one line above the text',
    inside: `<p>On Behalf of Roe &amp; Poe | Apr 21, 2017 | Ships</p>${story}`,
    mustNot: ['On Behalf'],
  },
  {
    cause: 'a date and the minutes of reading',
    inside: `<p>December 17, 2025 • 8 minutes</p><div>12. Mai 2025 | 5 min Lesezeit</div>${story}`,
    mustNot: ['8 minutes', 'Lesezeit'],
  },
  {
    cause: 'lines with bars and dates within the text',
    inside: `${story}<p>Crane 7 | May 6, 2025 | sold to Bremen</p><p>${sentence(20)} ${sentence(21)}</p>`,
    must: ['sold to Bremen'],
  },
  {
    cause: 'lines with bars and no date above the text',
    inside: `<p>Ships | Cranes | Harbours of the north</p>${story}`,
    must: ['Harbours of the north'],
  },
  {
    cause: 'the days of an event above the text',
    inside: `<p>November 26 – December 3, 2025</p><p>The fair opens on May 26 — and ends on June 3, 2025.</p>${story}`,
    must: ['November 26', 'The fair opens'],
  },
  {
    cause: 'author, date and proof above the text',
    inside: `<p>By Jane Roe – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by Ann Poe</p>${story}`,
    mustNot: ['Fact-checked'],
  },
  {
    cause: 'letters to an inbox',
    inside: `${story}<p>Crane tips, delivered to your inbox</p><p>Alle Geschichten direkt in Ihr Postfach</p>`,
    mustNot: ['delivered to your', 'Postfach'],
  },
  {
    cause: 'an inbox in the story',
    inside: `${story}<p>The mail went to his inbox, and the post was delivered by hand.</p>`,
    must: ['delivered by hand'],
  },
  {
    cause: 'what a wall says in the place of the rest',
    inside: `${story}<h2>This article is exclusive to members</h2><p>Already have an account? Log in</p><p>Contenu réservé aux abonnés</p>`,
    mustNot: ['exclusive to', 'Already have', 'réservé'],
  },
  {
    cause: 'what is exclusive in the story',
    inside: `${story}<p>The club was exclusive to members, and already a subscriber had to wait years.</p>`,
    must: ['exclusive to members'],
  },
  {
    cause: 'where to follow',
    inside: `${story}<p>Follow Harbour News on Facebook, X and TikTok</p><p>Folgen Sie uns auf Instagram</p><p>Síguenos en YouTube</p><p>Read more of our ships, and follow us on Instagram to stay up to date.</p>`,
    mustNot: ['Facebook', 'Folgen Sie', 'Síguenos', 'stay up to date'],
  },
  {
    cause: 'following and finding in the story',
    inside: `${story}<p>Follow the road on the left of the harbour until you see the crane.</p><p>You can find us on the old quay, and he told her to follow them on foot.</p>`,
    must: ['Follow the road', 'on the old quay'],
  },
  {
    cause: 'whose views these are',
    inside: `${story}<p>The views expressed are those of the author and not of the paper.</p><p>Les opinions exprimées n’engagent que leur auteur.</p>`,
    mustNot: ['views expressed', 'opinions exprimées'],
  },
  {
    cause: 'views in the story',
    inside: `${story}<p>The views from the crane were expressed in paint by many. The opinions of the town were not asked.</p>`,
    must: ['views from the crane'],
  },
  {
    cause: 'rights reserved, at length',
    inside: `${story}<p>Copyright © 2023 Harbour News. All rights reserved. Visit our terms of use and our page on permissions for more about how you may use what we write and show.</p>`,
    mustNot: ['terms of use'],
  },
  {
    cause: 'copyright as a subject',
    inside: `${story}<p>Copyright law was the reason why the drawings of the crane were lost.</p>`,
    must: ['Copyright law'],
  },
  {
    cause: 'asks for money and stars',
    inside: `${story}<p>If you believe that such stories matter, please consider donating what you can.</p><p>Did you build one? Please take a moment to leave a star rating.</p><h3>This story is funded by readers like you</h3>`,
    mustNot: ['consider donating', 'star rating', 'funded by'],
  },
  {
    cause: 'please, in the story',
    inside: `${story}<p>“Please consider the ships,” she said, and asked them to leave a light burning.</p>`,
    must: ['consider the ships'],
  },
  {
    cause: 'other stories under a paragraph that heads them',
    inside: `${story}<p><b>What others are reading</b></p><p>More “5 Cranes” Posts</p>`,
    mustNot: ['others are reading', '5 Cranes'],
  },
  {
    cause: 'a sentence at the end that begins like such a heading',
    inside: `${story}<p>More on the crane was never told by anyone.</p>`,
    must: ['never told'],
  },
  {
    cause: 'a writer who greets at the foot',
    inside: `${story}${story}<p>Hi, I’m Jane! I build cranes, write of harbours and live by the sea with two cats.</p>`,
    mustNot: ['two cats'],
  },
  {
    cause: 'a writer who greets at the opening',
    inside: `<p>Hi, I’m Jane! I built a crane of wood last year, and this is how it went, from the first board to the last nail in its roof, day by day, in all weathers.</p>${story}`,
    must: ['a crane of wood'],
  },
  {
    cause: 'a part that is advertising by its heading',
    inside: `${story}<h2>Advertisement: New crane book</h2><p>Get it today.</p><h2>Anzeigenmarkt im Hafen</h2><p>${sentence(30)} ${sentence(31)}</p>`,
    must: ['Anzeigenmarkt', 'Sentence 30'],
    mustNot: ['New crane book', 'Get it today'],
  },
]);
