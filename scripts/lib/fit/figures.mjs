/** Figures of a judgement over labelled pages. */

const percent = (share) => `${(share * 100).toFixed(1)}%`;

/** Precision, recall, F1, and the share of each page type that was called an article. */
export function figures(pages, called) {
  let both = 0;
  let said = 0;
  let are = 0;
  const types = new Map();
  pages.forEach((page, i) => {
    const is = page.type === 'article';
    if (called[i]) said++;
    if (is) are++;
    if (is && called[i]) both++;
    const row = types.get(page.type) ?? { pages: 0, called: 0 };
    row.pages++;
    if (called[i]) row.called++;
    types.set(page.type, row);
  });
  const precision = both / (said || 1);
  const recall = both / (are || 1);
  return { precision, recall, f1: (2 * both) / (said + are || 1), types };
}

/** The figures as one line of text. */
export function describe(name, { precision, recall, f1, types }) {
  const rates = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, row]) => `${type} ${row.called}/${row.pages} ${percent(row.called / row.pages)}`);
  return `${name}: precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}\n    called article: ${rates.join(', ')}`;
}
