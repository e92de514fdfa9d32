import { describe, expect, test } from 'vitest';
import type { Candidate } from '@/utils/notices/candidate';
import { classify, vetoes } from '@/utils/notices/classify';
import { fold } from '@/utils/notices/text';
import { findWords } from '@/utils/notices/words';

const NOTICE = 'We noticed that you are using an ad blocker. Please turn it off for this site.';
const ASK_ONLY = 'Please turn off your ad blocker to support us.';

const IMPLIED = 'A privacy tool keeps ads from loading. Please pause it.';
const NO_ASK = 'A privacy tool hides ads.';
const NO_WORDS = findWords('');

function candidate(text: string, facts: Partial<Candidate> = {}): Candidate {
  const words = findWords(fold(text));
  return {
    text: fold(text),
    words,
    spoken: words,
    placement: 'fixed',
    share: 1,
    late: true,
    revealed: false,
    byReader: false,
    topic: false,
    listed: false,
    prose: false,
    oneOfMany: false,
    holdsStory: false,
    consentMark: false,
    typedInput: false,
    switches: 0,
    inForm: false,
    inPlayer: false,
    inThread: false,
    captioned: false,
    nameOnly: false,
    ...facts,
  };
}

describe('is a notice', () => {
  test.each<[string, string, Partial<Candidate>]>([
    ['an overlay', NOTICE, {}],
    ['a small bar with an ask alone', ASK_ONLY, { share: 0.05 }],
    ['a modal dialog that was there all the time', NOTICE, { placement: 'layer', late: false }],
    ['a box in the text that came late', NOTICE, { placement: 'inline', share: 0.1 }],
    [
      'a box in the text that was shown later, with an ask alone',
      ASK_ONLY,
      { placement: 'inline', late: false, revealed: true },
    ],
    [
      'a late line in the text that only tells what was noticed',
      'It appears that you are currently using ad blocking software.',
      { placement: 'inline', share: 0.05 },
    ],
    ['a short late line in a dense script', '広告ブロッカーが検出されました', { placement: 'inline', share: 0.05 }],
    ['an ask whose only way out is a subscription', `${NOTICE} Subscribe or sign in.`, {}],
    ['an overlay on a story about blockers', NOTICE, { topic: true }],
    ['an overlay that came with a click', NOTICE, { byReader: true }],
    ['a picture named so that covers the page', 'adblocker', { nameOnly: true }],
    ['one whose way out is to say that there is no blocker', `${NOTICE} I am not using an ad blocker.`, {}],
    ['one whose way out is the page without it', `${NOTICE} Continue without ad blocker.`, {}],
    ['one that asks first', `Would you help us? ${ASK_ONLY}`, {}],
    ['one that offers a survey instead', `${NOTICE} Or would you rather take our survey?`, {}],
    ['one that only implies a blocker and came late', IMPLIED, {}],
    ['one that implies a blocker, in the text', `${IMPLIED} Thanks.`, { placement: 'inline', share: 0.1 }],
    ['one that offers a subscription at a lower price', `${NOTICE} Or subscribe now, 40% off.`, {}],
    ['one that lists what to do', NOTICE, { listed: true }],
    ['one that numbers no question', `1. ${ASK_ONLY} 2. Any question? Ask us.`, {}],
    ['one that quotes a button', NOTICE, { placement: 'inline', share: 0.1 }],
    ['one that speaks of free articles', `${NOTICE} Advertising pays for our free articles.`, {}],
    ['one with a box to tick', NOTICE, { switches: 1 }],
    ['a cover that tells what could not be loaded', `This page could not be loaded. ${ASK_ONLY}`, {}],
  ])('%s', (_name, text, facts) => expect(classify(candidate(text, facts)).hide).toBe(true));
});

describe('is none', () => {
  test.each<[string, string, Partial<Candidate>, string]>([
    ['a consent box by name', NOTICE, { consentMark: true }, 'consent'],
    ['a consent box by words', `${NOTICE} We use cookies. Accept all.`, {}, 'consent'],
    ['a consent box without the word cookie', `We value your privacy. ${ASK_ONLY} Agree. Options.`, {}, 'consent'],
    ['a box with a password', NOTICE, { typedInput: true }, 'typedInput'],
    ['a metered wall', `${NOTICE} You have 0 free articles left.`, {}, 'metered'],
    ['a recommendation', 'You are not using an ad blocker. Turn one on.', {}, 'recommendsBlocker'],
    ['a recommendation in Polish', 'Nie używasz blokera reklam. Zainstaluj go.', {}, 'recommendsBlocker'],
    ['a window of a blocker', 'Your ad blocker is on. Block ads in all apps, too.', {}, 'recommendsBlocker'],
    ['a greeting of a blocker', `Thanks for installing! ${NOTICE}`, {}, 'recommendsBlocker'],
    ['a captcha error that covers the page', `The captcha could not load. ${ASK_ONLY}`, {}, 'functional'],
    ['a check for robots that names no captcha', `Verify you are human. ${ASK_ONLY}`, {}, 'functional'],
    ['one in another language', `ロボットではないことを確認してください。${ASK_ONLY}`, {}, 'functional'],
    ['a quiz', 'Quiz: how many readers would disable their ad blocker?', {}, 'question'],
    ['a survey in another language', `Umfrage: ${ASK_ONLY} Ja oder nein?`, {}, 'question'],
    ['a numbered question', `Вопрос 2. ${ASK_ONLY} Почему?`, {}, 'question'],
    [
      'a product at a lower price',
      'Get 40% off our VPN, ad blocker included. Turn it off at will.',
      {},
      'recommendsBlocker',
    ],
    ['one entry of a list', ASK_ONLY, { listed: true }, 'listed'],
    ['a report in the text that quotes', NOTICE, { placement: 'inline', late: false, spoken: NO_WORDS }, 'tooLittle'],
    ['what only implies a blocker and was always there', IMPLIED, { late: false }, 'tooLittle'],
    ['what implies a blocker in the text and asks for nothing', NO_ASK, { placement: 'inline' }, 'tooLittle'],
    ['what implies one after a click', IMPLIED, { byReader: true }, 'tooLittle'],
    ['what implies one on a page about them', IMPLIED, { topic: true }, 'tooLittle'],
    ['a failed payment that covers the page', `Payment could not be completed. ${ASK_ONLY}`, {}, 'functional'],
    ['a panel of switches', NOTICE, { switches: 3 }, 'setting'],
    ['a captcha error', `Captcha failed to load. ${ASK_ONLY}`, { share: 0.1 }, 'functional'],
    ['a box over a player', NOTICE, { placement: 'absolute', share: 0.2, inPlayer: true }, 'player'],
    ['a wrapper of the story', NOTICE, { holdsStory: true }, 'story'],
    ['a comment', NOTICE, { placement: 'inline', inThread: true }, 'thread'],
    ['one card of many', NOTICE, { placement: 'inline', oneOfMany: true }, 'thread'],
    ['a paragraph', NOTICE, { placement: 'inline', prose: true }, 'prose'],
    ['a setting', NOTICE, { placement: 'inline', switches: 1 }, 'setting'],
    ['a caption', 'Sites ask to disable the ad blocker', { captioned: true }, 'caption'],
    ['a polite line that was always there', ASK_ONLY, { placement: 'inline', late: false }, 'tooLittle'],
    ['a help dialog that the reader opened', ASK_ONLY, { byReader: true }, 'tooLittle'],
    ['a label in the page that came late', 'AdBlock is enabled', { placement: 'inline', share: 0 }, 'tooLittle'],
    ['a paywall', 'Subscribe to go on reading.', {}, 'tooLittle'],
    ['an offer of blockers', 'The best ad blocker of the year', {}, 'tooLittle'],
    ['a picture named so that the reader opened', 'adblocker', { nameOnly: true, byReader: true }, 'tooLittle'],
    ['a small picture named so', 'adblocker', { nameOnly: true, share: 0.1 }, 'tooLittle'],
  ])('%s', (_name, text, facts, because) => {
    expect(classify(candidate(text, facts))).toEqual({ hide: false, reasons: [{ id: because }] });
  });
});

test('says why, with the language', () => {
  const german = 'Wir haben erkannt, dass Sie einen Werbeblocker nutzen. Bitte schalten Sie ihn aus.';
  expect(classify(candidate(german)).reasons).toEqual([
    { id: 'noticedBlocker', detail: 'de' },
    { id: 'asksToDisable', detail: 'de' },
    { id: 'coversPage' },
    { id: 'appearedLater' },
  ]);
});

test('every veto has a name of its own', () => {
  expect(new Set(vetoes.map(({ id }) => id)).size).toBe(vetoes.length);
});
