const LONGEST = 60;

/**
 * Makes ids of texts, each given out once. Letters of every script stay: `#häufige-fragen` reads better than an escape,
 * and most of the world's headings have no ASCII letter.
 */
export function slugger(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const letters = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
    const base = [...letters.replace(/^-+|-+$/g, '')].slice(0, LONGEST).join('').replace(/-+$/, '') || 'section';
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}
