import { expect, test } from 'vitest';
import { languages } from '@/utils/notices/phrases';
import { fold } from '@/utils/notices/text';
import { asks } from '@/utils/notices/words';

/** "Put us among the sites you allow", as it is said where nobody says white list. */
const ALLOWED: Readonly<Record<string, string>> = {
  en: 'Count us among your trusted sites',
  de: 'Nehmen Sie uns in die Liste der vertrauenswürdigen Websites auf',
  fr: 'Placez-nous parmi vos sites autorisés',
  es: 'Ponnos entre tus sitios permitidos',
  pt: 'Coloque-nos entre os sites permitidos',
  it: 'Puoi aggiungerci ai siti consentiti',
  nl: 'Zet ons bij je toegestane websites',
  sv: 'Lägg oss bland dina betrodda webbplatser',
  da: 'Føj os til dine godkendte websteder',
  no: 'Legg oss til blant klarerte nettsteder',
  fi: 'Lisää meidät luotettuihin sivustoihin',
  pl: 'Umieść nas wśród zaufanych witryn',
  cs: 'Zařaďte nás mezi důvěryhodné stránky',
  sk: 'Zaraďte nás medzi dôveryhodné stránky',
  hu: 'Vegyél fel minket a megbízható oldalak közé',
  ro: 'Adaugă-ne printre site-urile de încredere',
  bg: 'Сложете ни сред доверените сайтове',
  el: 'Βάλτε μας στους αξιόπιστους ιστότοπους',
  tr: 'Bizi güvenilir siteler arasına alın',
  ru: 'Пусть мы будем среди доверенных сайтов',
  uk: 'Занесіть нас до довірених сайтів',
  sr: 'Ставите нас међу поуздане сајтове',
  hr: 'Stavite nas među pouzdane stranice',
  lt: 'Įtraukite mus į patikimas svetaines',
  lv: 'Ierakstiet mūs uzticamajās vietnēs',
  et: 'Pane meid usaldusväärsete saitide hulka',
  ca: 'Poseu-nos entre els llocs web permesos',
  ar: 'ضعنا بين المواقع الموثوقة',
  he: 'הוסיפו אותנו לאתרים המורשים',
  fa: 'ما را در میان سایت‌های مورد اعتماد بگذارید',
  hi: 'हमें विश्वसनीय वेबसाइट में रखें',
  th: 'ใส่เราไว้ในเว็บไซต์ที่เชื่อถือ',
  vi: 'Hãy xếp chúng tôi vào các trang web được phép',
  id: 'Masukkan kami ke situs yang dipercaya',
  ja: '当サイトを信頼するサイトに入れてください',
  ko: '저희를 신뢰할 수 있는 사이트에 넣어 주세요',
  zh: '请将我们列入信任的网站',
};

test.each(languages.map(({ language }) => [language, ALLOWED[language] ?? '']))('%s: %s', (language, text) => {
  expect(asks(fold(text), language)).toBe(true);
});

test.each([
  ['en', 'A list of sites along the coast'],
  ['en', 'The sites were allowed to fall into ruin'],
  ['de', 'Die Seiten der Zeitung sind groß'],
  ['fr', 'Les sites de la côte'],
  ['it', 'I siti della costa'],
  ['ru', 'Сайты побережья'],
  ['zh', '海边的网站'],
])('%s: %s asks for nothing', (language, text) => expect(asks(fold(text), language)).toBe(false));
