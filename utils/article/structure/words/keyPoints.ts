/** What the box or list of main points is called, by language, lower case, whole headings. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'key points',
    'key takeaways',
    'key takeaway',
    'takeaways',
    'key facts',
    'key findings',
    'key insights',
    'at a glance',
    'in brief',
    'in short',
    'the main points',
    'main points',
    'highlights',
    'story highlights',
    'tl;dr',
    'tldr',
    'summary',
    'quick read',
    'the essentials',
    'what you need to know',
    'what to know',
    'quick facts',
    'in this story',
    'bottom line up front',
  ],
  de: [
    'das wichtigste in kürze',
    'das wichtigste',
    'in kürze',
    'auf einen blick',
    'das wichtigste im überblick',
    'die wichtigsten punkte',
    'zusammenfassung',
    'kurz zusammengefasst',
    'kurz & knapp',
    'kernpunkte',
  ],
  fr: [
    "l'essentiel",
    'l’essentiel',
    'en bref',
    'en résumé',
    'points clés',
    'les points clés',
    "l'essentiel à retenir",
    'ce qu’il faut retenir',
    "ce qu'il faut retenir",
    'à retenir',
  ],
  es: ['claves', 'las claves', 'puntos clave', 'en resumen', 'resumen', 'lo esencial', 'en breve', 'lo más importante'],
  pt: ['pontos-chave', 'principais pontos', 'resumo', 'em resumo', 'o essencial', 'destaques', 'resumo da notícia'],
  it: ['in sintesi', 'punti chiave', 'i punti chiave', 'in breve', "l'essenziale"],
  nl: ['in het kort', 'samenvatting', 'de belangrijkste punten', 'kernpunten', 'het belangrijkste'],
  sv: ['i korthet', 'sammanfattning', 'det viktigaste', 'snabbversionen'],
  da: ['kort fortalt', 'det vigtigste', 'overblik', 'resumé'],
  no: ['kortversjonen', 'oppsummert', 'det viktigste', 'sammendrag'],
  fi: ['tiivistelmä', 'lyhyesti', 'tärkeimmät kohdat', 'jutun ydin'],
  pl: ['najważniejsze informacje', 'w skrócie', 'podsumowanie', 'kluczowe informacje'],
  cs: ['ve zkratce', 'shrnutí', 'to nejdůležitější'],
  hu: ['röviden', 'összefoglaló', 'a legfontosabb'],
  ro: ['pe scurt', 'rezumat', 'puncte cheie'],
  tr: ['özet', 'öne çıkanlar', 'kısaca'],
  el: ['με μια ματιά', 'συνοπτικά', 'τα κυριότερα'],
  ru: ['главное', 'коротко', 'кратко', 'основное', 'ключевые моменты'],
  uk: ['головне', 'коротко', 'стисло', 'ключові моменти'],
  ar: ['ملخص', 'أبرز النقاط', 'النقاط الرئيسية', 'باختصار'],
  he: ['תקציר', 'בקצרה', 'עיקרי הדברים', 'נקודות מרכזיות'],
  fa: ['خلاصه', 'نکات کلیدی', 'نکات مهم'],
  hi: ['मुख्य बातें', 'मुख्य बिंदु', 'सारांश', 'संक्षेप में'],
  vi: ['tóm tắt', 'điểm chính', 'những điểm chính'],
  id: ['ringkasan', 'poin penting', 'intisari'],
  ja: ['要点', 'ポイント', 'この記事のポイント', '概要', 'まとめ'],
  ko: ['요약', '핵심 요약', '주요 내용', '핵심 내용'],
  zh: ['要点', '要點', '摘要', '重点', '重點', '核心要点', '本文要点', '内容提要'],
};

const titles = new Set(Object.values(BY_LANGUAGE).flat());

/** Whether a heading is the name of a list of main points; a heading that goes on ("Summary of the trial") is not. */
export function isKeyPointsTitle(text: string): boolean {
  return titles.has(
    text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[\s:：.!]+$/u, '')
      .trim(),
  );
}
