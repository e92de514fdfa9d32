/** Parts of words that text must hold before it is worth reading against the tables of a language. */
import type { Script } from './scripts';

/**
 * Parts that every blocker term holds, one pattern a script: this runs over all text of every page. Anything that passes
 * is read again with the tables.
 */
export const STEMS: Readonly<Record<Script, string>> = {
  latin:
    'bloc|blok|bloq|bloķ|anti-?pub|anti-re|anti-ads|werbefilter|engel|önle|mainos|mainok|mainon|hirdet|reklám|chặn|penghal|' +
    'pengham|ad-filter|adguard|shield|unterdrück|unterbind|stopping ad|preventing ad|hiding ad|filtering ad|tõkes|tokes|spärr|szűr',
  greek: 'μπλοκ|μπλόκ|αποκλει|απόρριψ|απορριψ|φραγ',
  cyrillic: 'блок|антирекл',
  hebrew: 'חוסם|חוסמ|חסימ|לחסום|בלוק',
  arabic: 'مانع|حاجب|حظر|حجب|بلوك|منع|مسدود|بلاک|بلوک|حذف|ضد',
  devanagari: 'अवरोध|ब्लॉक|ब्लाक|रोध',
  thai: 'บล็อ|บล๊อ|ปิดกั',
  eastAsian:
    'ブロッ|遮断|除去|차단|블록|블럭|블락|拦截|屏蔽|攔截|封鎖|封锁|阻擋|阻挡|阻止|遮蔽|過濾|过滤|擋廣告|去广告|去廣告',
};
/** The same name in every language. */
export const BRANDS = 'plugin|plug-in|add-on|addon|pi-hole|pihole|dns|vpn|brave|shields|ghostery';
/**
 * What may keep advertising away on the reader's side: extensions, browsers, blockers by a noun (a verb is what is
 * done to advertising, also by a reader). Literal, with no wildcards: such a pattern is quick to make and to run.
 */
export const TOOLS: Readonly<Record<Script, string>> = {
  latin:
    'extension|extensi|estension|utvidels|udvidels|laajenn|lisäosa|rozszerz|wtyczk|rozšíř|rozšír|doplněk|doplňk|doplnok|' +
    'doplnk|bővítm|kiegész|eklenti|uzantı|proširenj|dodatak|dodatk|dodatek|plėtin|papildinā|paplaš|laiend|lisamoodul|' +
    'ekstensi|pengaya|erweiterung|tillägg|tilføjels|tillegg|invoegtoe|complément|complemento|browser|navigateur|navigator|' +
    'navegador|nettles|webbläs|selain|selaim|przegląd|prohlíž|prehliad|böngész|tarayıc|pregledni|pregledač|naršyk|pārlūk|' +
    'brauser|veebilehits|peramban|trình duyệt|tiện ích|privacy tool|privacy-tool|privacytool|' +
    'privacy prot|tracking prot|outil de conf|protection de la vie|herramienta de priv|ferramenta de priv|strumento per la p|' +
    'eina de priv|datenschutz-tool|datenschutzprog|personvernverk|privatlivsværk|integritetsverk|yksityisyystyö|' +
    'blocker|blokker|blokato|blokáto|blokovač|blokkoló|bloqueador|bloquejador|bloqueur|bloccator|blocator|engelleyici|' +
    'estäj|bloķētāj|blokeerija|tõkestaja|pemblokir',
  greek: 'επέκτασ|επεκτάσ|πρόσθετ|περιήγησ|περιηγητ|μπλόκερ',
  cyrillic:
    'расширени|разширени|розширенн|дополнени|доповненн|добавк|додат|браузер|браузър|плагин|плъгин|плагін|' +
    'проширењ|прегледач|претраживач|блокатор|блокировщик|блокувальник|блокувач|блокер',
  hebrew: 'תוסף|תוספ|הרחבה|דפדפן',
  arabic: 'إضافة|اضافة|متصفح|ملحق|افزونه|مرورگر|بلاکر|مسدودکننده|مسدود کننده',
  devanagari: 'एक्सटें|एक्सटेन|ब्राउज़र|ब्राउजर|प्लगइन|ऐड-ऑन|ब्लॉकर',
  thai: 'ส่วนขยาย|เบราว์เซอร์|บราวเซอร์|ปลั๊กอิน|ตัวบล็อก',
  eastAsian:
    '拡張|アドオン|ブラウザ|プラグイン|확장|브라우저|플러그인|애드온|插件|扩展|擴充|外掛|' +
    '浏览器|瀏覽器|ブロッカー|ブロック機能|차단기|차단 프로그램|차단 기능|拦截器',
};
