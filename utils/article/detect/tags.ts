/** What an element's tag means for reading a page. Bits, since the walk asks for every element. */
export const Tag = { skip: 1, block: 2, chrome: 4, link: 8, code: 16, heading: 32, control: 64, inner: 128 } as const;

const table = new Map<string, number>();

function tags(flags: number, names: string): void {
  for (const name of names.split(' ')) table.set(name, (table.get(name) ?? 0) | flags);
}

tags(Tag.skip, 'script style noscript template svg iframe object select textarea canvas math video audio');
tags(
  Tag.block,
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer',
);
tags(Tag.block, 'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th tr ul');
tags(Tag.chrome, 'nav footer aside dialog');
tags(Tag.link, 'a');
tags(Tag.code, 'pre code');
tags(Tag.heading, 'h1 h2 h3 h4 h5 h6');
tags(Tag.control, 'button input');
// Prose directly in these belongs to what is around them.
tags(Tag.inner, 'p li dd td blockquote ul ol');

/** The flags of a tag name. Custom elements lay their content out as blocks more often than not. */
export function tagFlags(name: string): number {
  return table.get(name) ?? (name.includes('-') ? Tag.block : 0);
}
