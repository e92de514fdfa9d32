/** How closing paragraphs begin, by language. Only used after the last answer of an FAQ, where nothing else tells. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'in conclusion',
    'to conclude',
    'in summary',
    'to sum up',
    'in short',
    'ultimately',
    'overall',
    'all in all',
    'in the end',
    'final thoughts',
    'the bottom line',
    'as we',
    'at the end of the day',
    'looking ahead',
    'for now',
  ],
  de: [
    'fazit',
    'zusammenfassend',
    'abschließend',
    'insgesamt',
    'letztlich',
    'letztendlich',
    'alles in allem',
    'am ende',
    'unterm strich',
  ],
  fr: ['en conclusion', 'pour conclure', 'en résumé', 'en somme', 'finalement', 'en définitive', 'au final'],
  es: ['en conclusión', 'para concluir', 'en resumen', 'en definitiva', 'finalmente', 'al final'],
  pt: ['em conclusão', 'para concluir', 'em resumo', 'em suma', 'concluindo', 'no fim'],
  it: ['in conclusione', 'per concludere', 'in sintesi', 'in definitiva', 'alla fine'],
  nl: ['tot slot', 'kortom', 'samenvattend', 'al met al', 'concluderend'],
  sv: ['sammanfattningsvis', 'avslutningsvis', 'till sist'],
  da: ['afslutningsvis', 'sammenfattende', 'alt i alt'],
  no: ['avslutningsvis', 'oppsummert', 'alt i alt'],
  fi: ['lopuksi', 'yhteenvetona', 'kaiken kaikkiaan'],
  pl: ['podsumowując', 'na koniec', 'reasumując'],
  cs: ['závěrem', 'celkově', 'shrnuto'],
  hu: ['összefoglalva', 'összességében', 'végül'],
  ro: ['în concluzie', 'în final', 'în rezumat'],
  tr: ['sonuç olarak', 'özetle', 'özetlemek gerekirse'],
  ru: ['в заключение', 'подводя итог', 'таким образом', 'в итоге'],
  uk: ['на завершення', 'підсумовуючи', 'отже'],
  el: ['συμπερασματικά', 'εν κατακλείδι'],
  ar: ['في الختام', 'ختاما', 'ختامًا', 'خلاصة القول'],
  he: ['לסיכום', 'בסופו של דבר'],
  fa: ['در نهایت', 'در پایان'],
  hi: ['निष्कर्ष', 'अंत में', 'कुल मिलाकर'],
  vi: ['tóm lại', 'kết luận'],
  id: ['kesimpulannya', 'pada akhirnya', 'singkatnya'],
  ja: ['まとめ', '最後に', '結論'],
  ko: ['결론적으로', '마지막으로', '요약하면'],
  zh: ['总之', '總之', '综上', '最后', '最後', '总而言之'],
};

const openings = Object.values(OPENINGS).flat();

/** Whether a paragraph begins as closing ones do. */
export function opensConclusion(text: string): boolean {
  const start = text.trim().toLowerCase();
  return openings.some((opening) => start.startsWith(opening));
}
