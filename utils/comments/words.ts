/**
 * What comment sections are called and how one answers in them, in the languages Lede reads. Stems, not words: a
 * stem starts a word ("kommentar" finds "Kommentare"), save in scripts that put no space between words. A stem
 * alone never folds anything; it must stand in a short heading over something that is built like comments.
 */

/** "Leserkommentare", "lezersreacties", "läsarkommentarer", "lukijakommentit": whose they are stands before the stem. */
const WHOSE = '(?:leser|leserinnen|user|nutzer|online|gäste|lezers|läsar|læser|brukar|bruker|lukija)?';
/** "Comments": en fr it de sv da no fi et hu / es pt ca ro / pl cs sk sr hr lt lv id / nl / az kk hy ka eu ms … */
const NAMES =
  `comment(?!at|ed|ary|aries)|coment[aá]ri|${WHOSE}komment|${WHOSE}reacti|koment|réaction|reageer|opmerking|hozzászól|` +
  'коммента|комента|пікір|σχόλι|yorum|şərh|մեկնաբան|კომენტარ|iruzkin|komen(?:$|[^\\p{L}])|ummæli|athugasemd|' +
  'bình luận|ý kiến|join the (?:conversation|discussion)|diskusi|diskuz|have your say|обсужд|обговор';
/** Voices, views and talk: so are chapters called, too. It takes something to answer with to count. */
const TALK =
  "discussions?\\b|talkback|reader[s’'] ?(?:views|voices|opinions|letters)|what (?:readers|people|others) (?:say|think)|" +
  'leser(?:stimmen|meinung|zuschrift|forum)|deine meinung|ihre meinung|diskutier|diskussion|keskustel|vos avis|avis des lecteurs|' +
  'opini(?:ones|ón) de (?:los|nuestros) lectores|tu opinión|participa en la (?:conversación|discusión)|opinião d[oe]s leitores|participe da (?:conversa|discussão)|' +
  'opinie czytelników|wasze opinie|dyskusj|мнения|ваше мнение|думки читачів|απόψεις|görüş|mielipit|debatt?\\b|ordskifte';
/** Headings that name an answer or a thought. They take a reply form to count. */
const ANSWERS =
  'leave a|repl(?:y|ies)\\b|responses?\\b|thoughts? on|respuesta|resposta|rispost|répons|antwort|antwoord|svar\\b|vastau|' +
  'odpowied|odpov|vélemén|răspuns|отговор|ответ|відпов|одговор|odgovor|απάντησ|yanıt|cevap|balasan|vasta|atsak|atbild';
/** The same where words are not spaced apart, or take their article in front. */
const UNSPACED =
  'تعليق|تعقيب|اترك رد|תגוב|דיון|دیدگاه|نظر|टिप्पण|कमेंट|प्रतिक्रिया|ความคิดเห็น|ความเห็น|คอมเมนต์|' +
  'コメント|みんなの(?:声|意見)|댓글|덧글|답글 남기|의견|评论|評論|留言|跟帖|回应|回應|迴響|发表回复|發表回覆|' +
  'মন্তব্য|கருத்து|వ్యాఖ్య|تبصر';
const REPLIES =
  'reply|antworten|antwort|répondre|responder|rispondi|beantwoorden|reageer|reageren|antwoord|svara|svar|besvar|vastaa|' +
  'odpowiedz|odpovědět|odpovedať|reagovat|válasz|válaszol|răspunde|отговор|отговори|απάντηση|yanıtla|cevapla|ответить|' +
  'відповісти|відповідь|odgovori|одговори|atsakyti|atbildēt|vasta|respon|رد|الرد|رد على|השב|הגב|להגיב|تגובה|پاسخ|جواب|' +
  'उत्तर|उत्तर दें|जवाब दें|ตอบกลับ|ตอบ|trả lời|phản hồi|balas|返信|返信する|답글|답글 달기|답글쓰기|回复|回覆|回應';

/** "Contact us for a discussion" is no invitation to comment, "Discussion of the results in Table 2" neither. */
const WHOLE = '^(?:the |article |reader |la |de |die |\\d+ )?(?:';
const WHOLE_END = ')\\p{L}*(?:\\W+\\d+\\W*)?(?: (?:about|on) (?:this|the) \\p{L}+)?\\W*$';

// All of them meet text in small letters: a pattern that ignores case takes the browser ten times as long to compile.
const named = new RegExp(`(?<!\\p{L})(?:${NAMES})|${UNSPACED}`, 'u');
const talking = new RegExp(`${WHOLE}${TALK}${WHOLE_END}`, 'u');
const answered = new RegExp(`(?<!\\p{L})(?:${ANSWERS})`, 'u');
const replying = new RegExp(
  `^[\\s↩➥⤷>»•·|()#\\d]*(?:${REPLIES})(?: (?:to|an|a|to:|на|til|på) .{1,40})?[\\s↓⤶»()\\d]*$`,
  'u',
);
/** Lists of the newest or most read, as side bars have them, and an opinion or a note that is called comment. */
const OTHER = /\b(recent|latest|most|popular|editor|no comment:|neueste|letzte|dernier|últim|ultimi|recient|follow)/;
const MAX_HEADING = 60;
const MAX_WORDS = 8;

export type HeadingKind = 'comments' | 'talk' | 'answers';

/**
 * What a heading announces: comments, talk of some kind, an answer form, or (undefined) something else. Takes its
 * visible text.
 */
export function headingKind(text: string): HeadingKind | undefined {
  // "3 thoughts on “A very long title”": the quoted title says nothing of the heading.
  const bare = text
    .toLowerCase()
    .replace(/["“„«‘'「『].*$/su, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!bare || bare.length > MAX_HEADING || bare.split(' ').length > MAX_WORDS || OTHER.test(bare)) return undefined;
  if (named.test(bare)) return 'comments';
  if (talking.test(bare)) return 'talk';
  return answered.test(bare) ? 'answers' : undefined;
}

/** Whether a control says "Reply", as each comment of a thread carries one. */
export function saysReply(text: string): boolean {
  return text.length > 0 && text.length < 60 && replying.test(text.toLowerCase().replace(/\s+/g, ' '));
}

/** The number in a heading ("1,204 Comments", "コメント（12）", "٣ تعليقات"), in whatever digits it stands. */
export function countIn(text: string): number | undefined {
  const digits = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const found = /\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+/.exec(digits);
  if (!found) return undefined;
  const count = Number(found[0].replace(/\D/g, ''));
  return count < 1_000_000 ? count : undefined;
}

/** Decimal digits of every script stand in rows of ten that start at their zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
