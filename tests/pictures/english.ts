/** The English texts as the view asks for them, outside of an extension. */

type Texts = { [key: string]: string | Texts };

/** Reads the small part of YAML that the locales use: nested maps of plain or single-quoted words. */
export function parseLocale(source: string): Texts {
  const root: Texts = {};
  const open: { indent: number; map: Texts }[] = [{ indent: -1, map: root }];
  for (const line of source.split('\n')) {
    const found = /^( *)([\w]+):(?: (.*))?$/.exec(line);
    if (!found) continue;
    const [, space = '', key = '', value] = found;
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const parent = open.at(-1)?.map ?? root;
    if (value) parent[key] = value.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
    else {
      const map: Texts = {};
      parent[key] = map;
      open.push({ indent: space.length, map });
    }
  }
  return root;
}

/** A stand-in for `i18n.t`. Unknown keys come back as themselves. */
export function translator(texts: Texts): (key: string, ...values: (number | string[])[]) => string {
  return (key, ...values) => {
    const found = key
      .split('.')
      .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : at), texts);
    const count = values.find((value) => typeof value === 'number');
    const substitutes =
      values.find((value) => typeof value === 'object') ?? (count === undefined ? [] : [String(count)]);
    const text = typeof found === 'object' ? found[count === 1 ? '1' : 'n'] : found;
    if (typeof text !== 'string') return key;
    return text.replace(/\$(\d)/g, (_, at: string) => substitutes[Number(at) - 1] ?? '');
  };
}
