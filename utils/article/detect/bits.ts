/** Words that stand for bits, as tables of them are written down. */

/** Adds the bits to each word of a list, beside those it has. */
export function addBits(words: Map<string, number>, bits: number, list: string): void {
  for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bits);
}
