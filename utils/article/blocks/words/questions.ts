/** How a question ends, in the scripts of the supported languages. */

/** Question marks: Latin, wide, Arabic, Greek (two code points look alike), Armenian, Ethiopic. */
const MARKED = /[?？؟⁇՞፧;](?=[\s"'”’»」』)）]*$)|\p{sc=Greek}\s*;\s*$/u;
/** Japanese, Chinese and Thai often ask without a mark. */
const UNMARKED =
  /(?:ですか|ますか|でしょうか|ませんか|のか|とは|吗|呢|嗎|ไหม|หรือไม่|อย่างไร|อะไร|เท่าไหร่|เมื่อไหร่|ที่ไหน|ทำไม)[。.]?\s*$/u;

/** Whether a heading asks something. */
export function endsAsQuestion(text: string): boolean {
  const end = text.trim().slice(-24);
  return MARKED.test(end) || UNMARKED.test(end);
}
