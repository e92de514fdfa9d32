import { wordsOnly } from '../../text/words';

/** What pages call their questions and answers, by language, lower case. Matched against whole words of a heading. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'faq',
    'faqs',
    'f a q',
    'frequently asked questions',
    'frequently asked',
    'common questions',
    'questions and answers',
    'q a',
    'q as',
    'people also ask',
    'your questions answered',
  ],
  de: [
    'häufig gestellte fragen',
    'häufige fragen',
    'oft gestellte fragen',
    'fragen und antworten',
    'die wichtigsten fragen',
    'wichtige fragen',
  ],
  fr: [
    'foire aux questions',
    'questions fréquentes',
    'questions fréquemment posées',
    'questions réponses',
    'questions et réponses',
    'vos questions',
  ],
  es: ['preguntas frecuentes', 'preguntas más frecuentes', 'preguntas y respuestas', 'dudas frecuentes'],
  pt: [
    'perguntas frequentes',
    'perguntas mais frequentes',
    'perguntas e respostas',
    'dúvidas frequentes',
    'dúvidas comuns',
  ],
  it: ['domande frequenti', 'domande più frequenti', 'domande e risposte'],
  nl: ['veelgestelde vragen', 'veel gestelde vragen', 'vragen en antwoorden', 'vraag en antwoord'],
  sv: ['vanliga frågor', 'vanliga frågor och svar', 'frågor och svar'],
  da: ['ofte stillede spørgsmål', 'spørgsmål og svar'],
  no: ['ofte stilte spørsmål', 'vanlige spørsmål', 'spørsmål og svar'],
  fi: ['usein kysytyt kysymykset', 'usein kysyttyä', 'ukk', 'kysymyksiä ja vastauksia', 'kysymykset ja vastaukset'],
  pl: ['najczęściej zadawane pytania', 'często zadawane pytania', 'najczęstsze pytania', 'pytania i odpowiedzi'],
  cs: ['často kladené otázky', 'časté otázky', 'časté dotazy', 'nejčastější otázky', 'otázky a odpovědi'],
  sk: ['často kladené otázky', 'časté otázky', 'najčastejšie otázky', 'otázky a odpovede'],
  hu: ['gyakran ismételt kérdések', 'gyakori kérdések', 'gyik', 'kérdések és válaszok'],
  ro: ['întrebări frecvente', 'intrebari frecvente', 'întrebări și răspunsuri', 'întrebări şi răspunsuri'],
  bg: ['често задавани въпроси', 'въпроси и отговори'],
  el: ['συχνές ερωτήσεις', 'συχνέσ ερωτήσεισ', 'συνήθεις ερωτήσεις', 'ερωτήσεις και απαντήσεις'],
  tr: ['sık sorulan sorular', 'sıkça sorulan sorular', 'sss', 'sorular ve cevaplar'],
  ru: ['часто задаваемые вопросы', 'частые вопросы', 'популярные вопросы', 'вопросы и ответы', 'вопрос ответ'],
  uk: [
    'поширені запитання',
    'часті запитання',
    'часті питання',
    'найпоширеніші запитання',
    'запитання та відповіді',
    'питання та відповіді',
    'питання й відповіді',
  ],
  sr: [
    'често постављана питања',
    'najčešća pitanja',
    'често постављена питања',
    'često postavljana pitanja',
    'питања и одговори',
    'pitanja i odgovori',
  ],
  hr: ['često postavljana pitanja', 'najčešća pitanja', 'pitanja i odgovori'],
  lt: ['dažniausiai užduodami klausimai', 'duk', 'dažni klausimai', 'klausimai ir atsakymai'],
  lv: ['biežāk uzdotie jautājumi', 'bieži uzdotie jautājumi', 'buj', 'jautājumi un atbildes'],
  et: ['korduma kippuvad küsimused', 'kkk', 'küsimused ja vastused'],
  ca: ['preguntes freqüents', 'preguntes més freqüents', 'preguntes i respostes'],
  ar: ['الأسئلة الشائعة', 'أسئلة شائعة', 'الأسئلة المتكررة', 'أسئلة متكررة', 'أسئلة وأجوبة', 'سؤال وجواب'],
  he: ['שאלות נפוצות', 'שאלות ותשובות', 'שאלות שכיחות'],
  fa: ['سوالات متداول', 'سؤالات متداول', 'پرسش‌های متداول', 'پرسش های متداول', 'پرسش‌های پرتکرار', 'پرسش و پاسخ'],
  hi: ['अक्सर पूछे जाने वाले प्रश्न', 'अक्सर पूछे जाने वाले सवाल', 'सामान्य प्रश्न', 'सवाल जवाब', 'प्रश्नोत्तर'],
  th: ['คำถามที่พบบ่อย', 'คำถามพบบ่อย', 'ถามตอบ', 'ถาม ตอบ'],
  vi: ['câu hỏi thường gặp', 'các câu hỏi thường gặp', 'hỏi đáp', 'hỏi và đáp'],
  id: ['pertanyaan yang sering diajukan', 'pertanyaan umum', 'tanya jawab'],
  ja: ['よくある質問', 'よくあるご質問', 'よくある疑問', '質問と回答', 'q a'],
  ko: ['자주 묻는 질문', '자주하는 질문', '자주 하는 질문', '질문과 답변', '묻고 답하기'],
  zh: ['常见问题', '常见问答', '常見問題', '常見問答', '问答', '問答', '問與答', '问与答'],
};

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const LONGEST_WORDS = 12;

const spaced: string[] = [];
const spaceless: string[] = [];
for (const phrase of Object.values(BY_LANGUAGE).flat()) {
  if (SPACELESS.test(phrase)) spaceless.push(wordsOnly(phrase));
  else spaced.push(` ${wordsOnly(phrase)} `);
}

/** The languages with words of their own, as BCP 47 primary tags. */
export const faqLanguages: readonly string[] = Object.keys(BY_LANGUAGE);

/** Whether a heading announces questions and answers, in any of the languages (pages mix them with English). */
export function isFaqHeading(text: string): boolean {
  const words = wordsOnly(text);
  if (!words || words.split(' ').length > LONGEST_WORDS) return false;
  return spaced.some((phrase) => ` ${words} `.includes(phrase)) || spaceless.some((phrase) => words.includes(phrase));
}
