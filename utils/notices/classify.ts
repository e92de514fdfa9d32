/**
 * Judges a candidate. Pure. The words decide, because most boxes that cover a page are not adblock notices:
 * of 1,231 article pages 626 carried a consent box and 3 a notice.
 */
import type { Reason } from '../hiding/ledger';
import type { Candidate } from './candidate';

export interface Verdict {
  hide: boolean;
  /** Why it was hidden or, with one entry, what spoke against it. */
  reasons: Reason[];
}

interface Veto {
  id: string;
  applies(candidate: Candidate): boolean;
}

const COOKIE =
  /cookie|galet|evaste|\bsuti\b|sutik|slapuk|sikdat|sikfail|kupsis|kolaci|kakor|informasjonskaps|ciastecz|cerez|\bkuki\b|temoins|traceurs|бисквитк|колачић|печив|куки|クッキー|쿠키|ملفات تعریف الارتباط|کوکی|עוגיות|कुकी|คุกกี้|gdpr|rgpd|dsgvo|(?:our|\d+) partners|partners store|value your privacy|privatsphare|vie privee|personal data|personenbezogen|donnees personnelles|datos personales|dati personali/;
const CHOICE =
  /accept|agree|reject|decline|manage|preferences|consent|\boptions\b|akkoord|instell|toesta|einstellung|opzioni|opciones|choisir|parametr|akzept|zustimm|ablehn|einwillig|refus|acept|rechaz|accett|rifiut|aceit|weiger|godkann|godta|samtyk|hyvaks|zgadz|akcept|souhlas|suhlas|elfogad|приемам|αποδοχ|kabul|прин(?:ять|имаю)|соглас|прииняти|прихват|prihva|sutink|piekrit|noust|قبول|موافق|אישור|הסכמ|پذیرش|स्वीकार|ยอมรับ|chap nhan|setuju|同意|동의|接受/;
const METERED =
  /\d+ (?:free|complimentary) (?:articles?|stories)|(?:free|complimentary) (?:articles?|stories) (?:left|remaining|this|per|a month)|articles? (?:left|remaining)|article limit|\d+ (?:gratis-?artikel|articles? gratuits?|articulos? gratis|articoli gratuiti|artigos gratis)/;
/** A form or a part of the page that failed: the reader wants it, whatever covers the page. */
const FAILED_PART =
  /captcha|turnstile|\brobo|робот|ρομποτ|רובוט|روبوت|ربات|रोबोट|หุ่นยนต์|โรบอท|ro-?bot|ロボット|로봇|机器人|機器人|(?:verif|prove|confirm)[a-z]* (?:that )?you(?:'re| are) (?:a )?human|checkout|3-?d secure|(?:payment|sign[- ]?in|login|log-?in|zahlung|paiement|\bpago\b|pagamento|betaling|platnosc|оплат[^ ]*|決済|결제|支付).{0,60}(?:fail|could not|couldn't|not be (?:completed|loaded)|fehlgeschlagen|echou|fallid|ошибк|エラー|실패|失败|失敗)/;
const FUNCTIONAL =
  /payment|zahlung|paiement|\bpago\b|pagamento|betaling|platnosc|оплат|決済|결제|支付|(?:could not|couldn't|failed to|unable to|can't|cannot) (?:be )?(?:load|play|connect|submit)/;
/** "You have no ad blocker": said to the reader. A notice's own "I use no ad blocker" is a way out of it. */
const REVERSE =
  /(?<!\bif )\byou(?:'re| are| do| have| seem to| don)?\b.{0,24}(?:\bno|without an?|\bnot (?:currently )?(?:using|running|have)(?: an?)?|n't (?:seem to )?(?:be )?(?:using|running|have|use)(?: an?)?|\bmissing(?: an?)?) ad[- ]?block|(?:sie|du) .{0,20}kein(?:en)? (?:werbe|ad)-?block|vous n'.{0,20}(?:pas|aucun) (?:de |d')?(?:bloqueur|adblock)|\bno (?:estas?|tienes?|usas?) .{0,20}(?:bloqueador|adblock)|\bnie (?:uzywasz|masz|korzystasz) .{0,20}(?:blok|adblok|adblock)/;
/** Speaks for a blocker: an advertisement of one, its own windows, a page that recommends one. */
const FOR_BLOCKERS =
  /(?:\binstall|(?<!\bto )\bget|\bdownload|\brecommend|\btry) (?:an? |the |our |this |using an? )?(?:free |good )?ad[- ]?block|thank(?:s| you) for installing|\bblocks? (?:all |annoying )?(?:ads|advertising) (?:in|on|across) (?:all|any|every|apps?|your|the web)|ad[- ]?blocker (?:for|that) (?:your|the|families|chrome|firefox|safari|android|all|blocks|works|protects)|ad[- ]?blocker is (?:now )?(?:enabled|active|on)\b.{0,40}(?:upgrade|pin |enjoy|surf)|(?<!de)installier(?:e|en sie)\b.{0,30}(?:werbe|ad)-?block|installez .{0,20}(?:bloqueur|adblock)|\binstal(?:a|e) .{0,20}(?:bloqueador|adblock)|\binstalla (?:un|il) .{0,20}block|\binstalleer .{0,20}block|\b(?:za|na)instaluj|\bустановите|\bвстановіть|\bинсталираи|yukleyin|telepits|εγκαταστησ|をインストール|설치하|请安装|請安裝|ติดตั้ง|cai dat trinh|نصب کنید|قم بتثبيت|התקינו/;

/** A product that has a blocker among its features, at a lower price. */
const DISCOUNT = /\d ?%|% ?\d/;
const INCLUDES =
  'includ|inclus|incluy|inclou|built-?in|integr|inklu|enthalt|ingebouwd|inbyggd|indbygg|innebygd|sisalta|sisaan|wbudowan|vestaven|zabudovan|obsahuje|beepit|yerlesik|dahili|iebuvet|sisseehit|ugraden|termasuk|dilengkapi|tich hop|встроен|вграден|вбудован|уграђен|ενσωματ|مدمج|تشمل|מובנה|כולל|شامل|शामिल|ในตัว|รวม|内蔵|搭載|内置|內建|내장|포함';
const BLOCKS =
  'blo[ckq]|engel|estaj|\\bchan |блок|μπλοκ|αποκλ|חוסם|חסימ|حجب|حظر|مانع|مسدود|ब्लॉक|अवरोध|บล็อก|ブロック|차단|拦截|屏蔽|攔截|阻擋';
const HAS_BLOCKER = new RegExp(`(?:${INCLUDES}).{0,40}(?:${BLOCKS})|(?:${BLOCKS}).{0,40}(?:${INCLUDES})`);

/** "What share of readers would switch it off?": asks what somebody thinks, not for anything to be done. */
const QUESTION =
  /\bqui[zs]|\bpoll\b|survey|umfrage|sondage|encuesta|sondaggi|inquerito|peiling|undersokning|undersogelse|undersokelse|kysely|ankiet|\banket|felmeres|sondaj|анкет|(?<![а-я])опрос|опитуван|викторин|вікторин|δημοσκοπησ|κουιζ|apklaus|aptauj|kusitlus|enquesta|квиз|kviz|استطلاع|(?<![א-ת])סקר|שאלון|نظرسنجی|सर्वेक्षण|क्विज|प्रश्नोत्तरी|แบบสำรวจ|ควิซ|khao sat|survei|kuis|アンケート|クイズ|설문|퀴즈|投票|问卷|問卷|测验|測驗|(?:question|frage|pregunta|domanda|pergunta|vraag|fraga|sporg?smal|kysymys|pytanie|otazka|kerdes|intrebarea?|въпрос|ερωτηση|soru|вопрос|питання|питање|pitanje|klausimas|jautajums|kusimus|سوال|سؤال|שאלה|प्रश्न|คำถาม|cau hoi|pertanyaan|質問|問題|질문|문제|问题) ?\d/;
const ASKED = /[?？؟;]/;

/** One may be "do not show this again"; several are a panel. */
const SEVERAL = 2;

const covers = ({ share }: Candidate): boolean => share >= 0.5;
const placed = ({ placement }: Candidate): boolean => placement !== 'inline';

/** What a box must not be. The order is that of explanation only. */
export const vetoes: readonly Veto[] = [
  { id: 'consent', applies: (c) => c.consentMark || (COOKIE.test(c.text) && CHOICE.test(c.text)) },
  { id: 'typedInput', applies: (c) => c.typedInput },
  { id: 'metered', applies: ({ text }) => METERED.test(text) },
  {
    id: 'recommendsBlocker',
    applies: ({ text }) =>
      REVERSE.test(text) || FOR_BLOCKERS.test(text) || (DISCOUNT.test(text) && HAS_BLOCKER.test(text)),
  },
  {
    id: 'functional',
    applies: (c) => FAILED_PART.test(c.text) || (!covers(c) && (c.inForm || FUNCTIONAL.test(c.text))),
  },
  { id: 'question', applies: ({ text, words }) => !words.detection && ASKED.test(text) && QUESTION.test(text) },
  { id: 'listed', applies: ({ listed, words }) => listed && !words.detection },
  { id: 'setting', applies: (c) => c.switches >= (placed(c) ? SEVERAL : 1) },
  { id: 'player', applies: (c) => c.inPlayer && !covers(c) },
  { id: 'story', applies: (c) => c.holdsStory },
  { id: 'thread', applies: (c) => !placed(c) && (c.inThread || c.oneOfMany) },
  { id: 'prose', applies: (c) => !placed(c) && c.prose },
  { id: 'caption', applies: (c) => c.captioned && !c.words.detection },
];

const INLINE_LIMIT = 900;
const ALONE_LIMIT = 420;
/** Shorter is a label ("AdBlock is enabled"), no word to the reader. Scripts without spaces say more in a letter. */
const LABEL = 30;
const LABEL_DENSE = 10;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const isLabel = ({ text }: Candidate): boolean => text.length < (DENSE.test(text) ? LABEL_DENSE : LABEL);

function enoughInline(candidate: Candidate): boolean {
  const { spoken: words, text, late, revealed, byReader, topic } = candidate;
  if (text.length > INLINE_LIMIT || !words.term) return false;
  const cameNow = (late || revealed) && !byReader;
  if (words.implied && (!words.ask || byReader || topic)) return false;
  if (words.ask && words.detection) return cameNow || !topic;
  return cameNow && !topic && !isLabel(candidate) && text.length <= ALONE_LIMIT;
}

function enoughPlaced(c: Candidate): boolean {
  if (c.placement === 'absolute' && c.share < 0.3 && !c.late && !c.revealed) return false;
  const both = c.words.ask && c.words.detection;
  if (c.words.implied && (!c.spoken.ask || c.topic || c.byReader)) return false;
  if (c.topic || c.byReader) return both;
  if (c.words.implied) return both || c.late || c.revealed;
  return both || (c.spoken.term && (c.spoken.ask || c.spoken.detection));
}

/** Nothing to read but a name: only for what comes by itself and covers the page. */
function enoughByName(c: Candidate): boolean {
  return placed(c) && covers(c) && (c.late || c.revealed) && !c.byReader && !c.topic && c.text.length < ALONE_LIMIT;
}

function enough(candidate: Candidate): boolean {
  const { words, nameOnly } = candidate;
  if (!words.term) return false;
  if (nameOnly) return enoughByName(candidate);
  if (!words.ask && !words.detection) return false;
  return placed(candidate) ? enoughPlaced(candidate) : enoughInline(candidate);
}

function reasonsFor(c: Candidate): Reason[] {
  const { language } = c.words;
  return [
    ...(c.words.detection ? [{ id: 'noticedBlocker', detail: language }] : []),
    ...(c.words.ask ? [{ id: 'asksToDisable', detail: language }] : []),
    ...(c.nameOnly ? [{ id: 'namedAsNotice' }] : []),
    ...(placed(c) && covers(c) ? [{ id: 'coversPage' }] : []),
    ...(placed(c) && !covers(c) ? [{ id: 'staysOnScreen' }] : []),
    ...(c.late || c.revealed ? [{ id: 'appearedLater' }] : []),
  ];
}

/** Says whether the box is a notice, and why. */
export function classify(candidate: Candidate): Verdict {
  const veto = vetoes.find(({ applies }) => applies(candidate));
  if (veto) return { hide: false, reasons: [{ id: veto.id }] };
  if (!enough(candidate)) return { hide: false, reasons: [{ id: 'tooLittle' }] };
  return { hide: true, reasons: reasonsFor(candidate) };
}
