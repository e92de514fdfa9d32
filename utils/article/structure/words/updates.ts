/** How notes on changes begin, by language, lower case. Each needs a colon, a dash or a label of its own after it. */
const CORRECTIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'correction',
    'corrections',
    'corrected',
    'clarification',
    'erratum',
    'correction appended',
    'correction and clarification',
  ],
  de: ['korrektur', 'korrekturhinweis', 'berichtigung', 'richtigstellung', 'korrigiert'],
  fr: ['rectificatif', 'correction', 'précision', 'erratum'],
  es: ['corrección', 'rectificación', 'fe de errores', 'fe de erratas', 'aclaración'],
  pt: ['correção', 'errata', 'retificação', 'erramos'],
  it: ['correzione', 'rettifica', 'errata corrige', 'precisazione'],
  nl: ['correctie', 'rectificatie', 'verbetering'],
  nordic: ['rättelse', 'rettelse', 'korjaus', 'oikaisu'],
  slavic: [
    'sprostowanie',
    'korekta',
    'oprava',
    'исправление',
    'поправка',
    'уточнение',
    'виправлення',
    'уточнення',
    'ispravka',
    'ispravak',
  ],
  others: [
    'düzeltme',
    'διόρθωση',
    'helyesbítés',
    'corectură',
    'تصحيح',
    'توضيح',
    'תיקון',
    'הבהרה',
    'اصلاح',
    'सुधार',
    'koreksi',
    'ralat',
    'đính chính',
    'แก้ไข',
    '訂正',
    '정정',
    '정정보도',
    '更正',
    '勘误',
    '勘誤',
  ],
};

const UPDATES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'update',
    'updated',
    'editor’s note',
    "editor's note",
    'editors’ note',
    "editors' note",
    'editor note',
    'note to readers',
    'this story has been updated',
    'this article has been updated',
    'this article was updated',
    'this story was updated',
  ],
  de: [
    'update',
    'aktualisierung',
    'aktualisiert',
    'nachtrag',
    'anmerkung der redaktion',
    'anm. d. red.',
    'hinweis der redaktion',
    'transparenzhinweis',
  ],
  fr: ['mise à jour', 'actualisation', 'note de la rédaction', 'ndlr'],
  es: ['actualización', 'actualizado', 'nota del editor', 'nota de la redacción', 'nota de redacción'],
  pt: ['atualização', 'atualizado', 'nota do editor', 'nota da redação'],
  it: ['aggiornamento', 'aggiornato', 'nota della redazione'],
  nl: ['update', 'noot van de redactie', 'aanvulling'],
  nordic: [
    'uppdatering',
    'uppdaterad',
    'opdatering',
    'opdateret',
    'oppdatering',
    'oppdatert',
    'päivitys',
    'päivitetty',
  ],
  slavic: [
    'aktualizacja',
    'aktualizace',
    'aktualizácia',
    'обновлено',
    'обновление',
    'дополнено',
    'оновлено',
    'оновлення',
    'от редакции',
    'від редакції',
    'ažurirano',
  ],
  others: [
    'güncelleme',
    'ενημέρωση',
    'frissítés',
    'actualizare',
    'تحديث',
    'ملاحظة المحرر',
    'עדכון',
    'הערת המערכת',
    'به‌روزرسانی',
    'अपडेट',
    'pembaruan',
    'cập nhật',
    'อัปเดต',
    '追記',
    '更新',
    '업데이트',
    '编者按',
    '編者按',
  ],
};

const MARK = '\\s*(?:[(\\[][^)\\]]{1,40}[)\\]]|[,，]?\\s*[^:：.]{0,40}?)?\\s*[:：—–]';

function pattern(words: Readonly<Record<string, readonly string[]>>): RegExp {
  const all = Object.values(words)
    .flat()
    .sort((a, b) => b.length - a.length);
  return new RegExp(
    `^[\\s*([_]*(?:${all.map((word) => word.replace(/[.]/g, '\\.')).join('|')})(?!\\p{L})${MARK}`,
    'iu',
  );
}

const correction = pattern(CORRECTIONS);
const update = pattern(UPDATES);
const SENTENCES =
  /^(?:this (?:story|article|post|piece|report) (?:has been|was) (?:updated|corrected|amended|edited)|an earlier version of this (?:story|article|post)|in einer früheren (?:version|fassung)|dieser artikel wurde (?:aktualisiert|korrigiert)|cet article a été (?:mis à jour|modifié)|este artículo (?:ha sido|fue) (?:actualizado|corregido))/iu;

/** May stand before a note. */
const SIGNS = /^[\s*([_]+/;
/** Letters of a text that say whether it can be a note. */
export const OPENING = 4;
const SENTENCE_OPENINGS = ['this', 'an earlier', 'in einer', 'dieser', 'cet', 'este'];
const openings = new Set(
  [...Object.values(CORRECTIONS).flat(), ...Object.values(UPDATES).flat(), ...SENTENCE_OPENINGS].map((word) =>
    word.slice(0, OPENING),
  ),
);

/** Asked first: the patterns are large, and hardly a paragraph of a page begins like one of these words. */
export function opensAsNote(start: string): boolean {
  const word = start.replace(SIGNS, '').toLowerCase();
  for (let length = 2; length <= OPENING; length += 1) if (openings.has(word.slice(0, length))) return true;
  return false;
}

/** What a line announces when it opens as notes on changes do; undefined for other lines. */
export function changeNature(text: string): 'correction' | 'update' | undefined {
  const start = text.trim().slice(0, 120);
  if (!opensAsNote(start)) return undefined;
  if (correction.test(start)) return 'correction';
  if (update.test(start)) return 'update';
  const sentence = SENTENCES.exec(start)?.[0];
  return sentence
    ? /correct|korrigiert|corregido|amended|earlier|früheren/i.test(sentence)
      ? 'correction'
      : 'update'
    : undefined;
}
