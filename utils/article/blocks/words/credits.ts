/** Words that open a credit, with what follows them: `Photo: A. Name`, `© Agency`, `(Foto von A. Name)`. */
const OPENERS = [
  // en
  'Photos?(?:graphs?|graphy)?(?: (?:by|courtesy of|credit))?',
  'Pictures?(?: (?:by|credit))?',
  'Images?(?: (?:by|credit|courtesy of|source))?',
  'Illustrations?(?: by)?',
  'Graphics?(?: by)?',
  'Credits?',
  'Source',
  'Courtesy(?: of)?',
  // de, nl, sv, da, no, fi, pl, cs, hu, ro, it, pt, es, fr, tr …
  'Fotos?(?:s|grafie|grafía|grafia)?(?: (?:von|van|de|di|door|av))?',
  'Fotó',
  'Fotoğraf',
  'Bild(?:er|quelle)?(?: von)?',
  'Grafik',
  'Quelle',
  'Beeld',
  'Kuva',
  'Zdjęcie',
  'Zdroj',
  'Fot\\.',
  'Imagen',
  'Imagem',
  'Immagine',
  'Crédits?(?: photos?)?',
  'Crédito',
  'Crédit image',
  'Fuente',
  'Fonte',
  // Cyrillic, Greek, Semitic, Indic, CJK
  'Фото(?:графия)?',
  'Снимка',
  'Джерело',
  'Источник',
  'Φωτογραφία',
  'صورة',
  'الصورة',
  'تصوير',
  'צילום',
  'عکس',
  'फोटो',
  '写真',
  '撮影',
  '摄影',
  '攝影',
  '图源',
  '图片来源',
  '圖片來源',
  '사진',
];

const AFTER_STOP = '(?<=(?:^|[.!?。！？”"»)\\s])\\s*)(?:[(\\[|–—·]\\s*)?';
const TO_THE_END = '[^.]*(?:\\.[^.\\s][^.]*|\\p{Lu}\\.[^.]*)*\\.?$';

/** An opener with its colon or bar, or a copyright sign. */
const marked = new RegExp(`${AFTER_STOP}(?:(?:${OPENERS.join('|')})\\s*[:：/|]|©|\\(c\\) )${TO_THE_END}`, 'iu');
/** "Photo by A. Name", "AP Photo/A. Name": capitals tell them from words of the caption. */
const named = new RegExp(
  `${AFTER_STOP}(?:(?:Photos?|Photographs?|Pictures?|Images?|Illustrations?) (?:by|courtesy of) (?=\\p{Lu})|(?:AP|Reuters|AFP|EPA|Getty)(?: (?:Photo|Images|Pictures))?\\s*[/)])${TO_THE_END}`,
  'u',
);

/** Where a credit begins within a caption; undefined when there is none. */
export function creditStart(caption: string): number | undefined {
  return marked.exec(caption)?.index ?? named.exec(caption)?.index;
}
