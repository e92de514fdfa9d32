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
 * What may keep advertising away on the reader's side: extensions, filters, browsers, blockers of any kind. Literal, with
 * no wildcards: such a pattern is ready and through a page in a fraction of a millisecond.
 */
export const TOOLS: Readonly<Record<Script, string>> = {
  latin:
    'extension|extensi|estension|utvidels|udvidels|laajenn|lisäosa|rozszerz|wtyczk|rozšíř|rozšír|doplněk|doplňk|doplnok|' +
    'doplnk|bővítm|kiegész|eklenti|uzantı|proširenj|dodatak|dodatk|dodatek|plėtin|papildinā|paplaš|laiend|lisamoodul|' +
    'ekstensi|pengaya|erweiterung|tillägg|tilføjels|tillegg|invoegtoe|complément|complemento|browser|navigateur|navigator|' +
    'navegador|nettles|webbläs|selain|selaim|przegląd|prohlíž|prehliad|böngész|tarayıc|pregledni|pregledač|naršyk|pārlūk|' +
    'brauser|veebilehits|peramban|trình duyệt|tiện ích|filter|filtr|suodat|szűrő|privacy tool|privacy-tool|privacytool|' +
    'privacy prot|tracking prot|outil de conf|protection de la vie|herramienta de priv|ferramenta de priv|strumento per la p|' +
    'eina de priv|datenschutz-tool|datenschutzprog|personvernverk|privatlivsværk|integritetsverk|yksityisyystyö|' +
    'blocker|blokker|blokato|blokáto|blokovač|blokkol|bloqueador|bloquejador|bloqueur|bloccator|blocator|engelleyici|' +
    'estäj|bloķētāj|blokeerija|tõkesta|pemblokir',
  greek: 'επέκτασ|επεκτάσ|πρόσθετ|περιήγησ|περιηγητ|φίλτρ|μπλόκερ',
  cyrillic:
    'расширени|разширени|розширенн|дополнени|доповненн|добавк|додат|браузер|браузър|плагин|плъгин|плагін|фильтр|филт|фільтр|' +
    'проширењ|прегледач|претраживач|блокат|блокиров|блокува|блокер',
  hebrew: 'תוסף|תוספ|הרחבה|דפדפן|מסנן|חוסם',
  arabic: 'إضافة|اضافة|متصفح|ملحق|فلتر|افزونه|مرورگر|فیلتر|حاجب|بلاکر|مسدود',
  devanagari: 'एक्सटें|एक्सटेन|ब्राउज़र|ब्राउजर|प्लगइन|ऐड-ऑन|फ़िल्टर|ब्लॉकर',
  thai: 'ส่วนขยาย|เบราว์เซอร์|บราวเซอร์|ปลั๊กอิน|ตัวกรอง|ตัวบล็อก',
  eastAsian:
    '拡張|アドオン|ブラウザ|プラグイン|フィルタ|확장|브라우저|플러그인|애드온|필터|插件|扩展|擴充|外掛|' +
    '浏览器|瀏覽器|过滤|過濾|ブロッ|차단|拦截|屏蔽|攔截|阻擋',
};
