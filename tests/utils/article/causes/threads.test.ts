/** What the software of forums and of questions with answers writes around posts, and posts that say the like. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';
import { sentence } from './pages';

const post = (index: number, extra = ''): string =>
  `<div class="post-row"><div class="post-body"><p>Post ${index}: ${sentence(index)}</p>${extra}</div></div>`;
const posts = [1, 2, 3].map((index) => post(index)).join('');

const read = (body: string): string => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves</title></head><body><main><h1>The crane leaves</h1>${body}</main></body></html>`,
    'text/html',
  );
  const found = extract(document, { force: true, kind: 'forum' });
  return found ? articleText(found.article) : '';
};

test.each([
  {
    cause: 'facts about the thread',
    body: `<ul><li>Thread starter Jane Roe</li><li>Start date Jul 5, 2024</li></ul><div><span>Views: 7,909</span></div><div><span>12 Posts</span></div>${posts}`,
    must: ['Post 1', 'Post 3'],
    mustNot: ['Thread starter', 'Start date', '7,909', '12 Posts'],
  },
  {
    cause: 'controls in a quotation',
    body: `${posts}${post(4, '<blockquote><div><p>What did the crane weigh?</p><div>Click to expand...</div></div></blockquote>')}`,
    must: ['What did the crane weigh', 'Post 4'],
    mustNot: ['Click to expand'],
  },
  {
    cause: 'when a post was edited, its number, what hangs on it',
    body: `${post(1, '<div>Last edited: Jul 6, 2024</div><div>#2</div><div>View attachment 2028258</div>')}${posts}`,
    must: ['Post 1'],
    mustNot: ['Last edited', '#2', 'View attachment'],
  },
  {
    cause: 'the title again above each reply',
    body: `${post(1)}<h3>Re: The crane leaves</h3>${post(2)}<h3>Re: Another crane</h3>${post(3)}`,
    must: ['Post 3', 'Re: Another crane'],
    mustNot: ['Re: The crane leaves'],
  },
  {
    cause: 'what guests are told',
    body: `${posts}<p>You must be logged in to reply to this topic.</p><p>Create an account or sign in to comment</p>`,
    must: ['Post 3'],
    mustNot: ['logged in', 'Create an account'],
  },
  {
    cause: 'posts in forms, and the form to reply with',
    body: `${posts}<form class="usertext"><input type="hidden" name="id"><p>Post 6 says it in a form.</p></form><form><p>Say something about it</p><textarea></textarea></form>`,
    must: ['Post 6 says'],
    mustNot: ['Say something'],
  },
  {
    cause: 'posts that say the like in a sentence',
    body: `${posts}${post(5, '<p>12 posts of steel hold the crane, and nobody counted them.</p><p>Last edited by hand, the list of cranes is long.</p>')}`,
    must: ['12 posts of steel', 'Last edited by hand'],
    mustNot: [],
  },
  {
    cause: 'remarks on an answer',
    body: `<div class="question"><p>${sentence(60)}</p><div class="comments"><p>Remark 1: ${sentence(61)}</p></div></div><div class="answer"><p>${sentence(62)}</p><div class="comments"><p>Remark 2: ${sentence(63)}</p></div></div>`,
    must: ['Sentence 60', 'Sentence 62'],
    mustNot: ['Remark 1', 'Remark 2'],
  },
  {
    cause: 'notices of the board, a summary by a machine, the place for a reply',
    body: `<ul class="notices notices--block"><li><p>Notice 1: ${sentence(70)} ${sentence(71)} ${sentence(72)} ${sentence(73)}</p></li></ul><div id="ai-summary-block"><p>Summary 1: ${sentence(74)} ${sentence(75)} ${sentence(76)} ${sentence(77)}</p></div>${posts}${posts}${posts}${posts}${posts}<div class="topicPostArea"><p>Write what you think about it, guests are welcome too.</p></div>`,
    must: ['Post 1', 'Post 3'],
    mustNot: ['Notice 1', 'Summary 1', 'guests are welcome'],
  },
  {
    cause: 'when a question was asked, how often it was read, what readers gave for it',
    body: `<div><div>Asked 14 years, 10 months ago</div><div>Viewed 6k times</div></div><div class="votecell"><div>1187</div></div>${posts}`,
    must: ['Post 1'],
    mustNot: ['14 years', '6k times', '1187'],
  },
  {
    cause: 'signs alone, marks of formulas, headings of boxes, the title behind a sign',
    body: `<h1><span>Solved</span> The crane leaves</h1><h3>Featured Replies</h3><div>·</div><div>\\$\\begingroup\\$</div>${posts}<h3>Why the crane leaves</h3>${post(9)}`,
    must: ['Post 3', 'Why the crane leaves'],
    mustNot: ['Solved', 'Featured Replies', '·', 'begingroup'],
  },
  {
    cause: 'a post that says so in its own words',
    body: `${posts}${post(8, '<p>Asked again and again over the years, nobody on the quay knew how many times it was moved.</p><p>1187</p>')}`,
    must: ['Asked again and again', '1187'],
    mustNot: [],
  },
  {
    cause: 'replies that are named comments',
    body: `<div class="comments">${posts}</div>`,
    must: ['Post 1', 'Post 3'],
    mustNot: [],
  },
])('$cause', ({ body, must, mustNot }) => {
  const text = read(body);
  for (const words of must) expect(text).toContain(words);
  for (const words of mustNot) expect(text).not.toContain(words);
});
