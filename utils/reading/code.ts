/** Code as coloured pieces, plain data like everything that the view draws. */

/** What a piece of code is. Everything else is set like the text around it. */
export const codeParts = ['comment', 'keyword', 'string', 'number', 'title', 'addition', 'deletion'] as const;
export type CodePart = (typeof codeParts)[number];

export interface CodeToken {
  text: string;
  part?: CodePart;
}

/** The tree that highlighters build: hast, as far as it is used here. */
interface CodeNode {
  type: string;
  value?: string;
  properties?: { className?: unknown };
  children?: readonly CodeNode[];
}

/** Names of highlight.js that mean one of ours. https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html */
const PARTS: Partial<Record<string, CodePart>> = {
  comment: 'comment',
  doctag: 'comment',
  quote: 'comment',
  keyword: 'keyword',
  'selector-tag': 'keyword',
  literal: 'keyword',
  tag: 'keyword',
  name: 'keyword',
  string: 'string',
  regexp: 'string',
  link: 'string',
  number: 'number',
  symbol: 'number',
  title: 'title',
  section: 'title',
  attr: 'title',
  attribute: 'title',
  built_in: 'title',
  addition: 'addition',
  deletion: 'deletion',
};

function partOf({ properties }: CodeNode): CodePart | undefined {
  const names = Array.isArray(properties?.className) ? properties.className.map(String) : [];
  return names.map((name) => PARTS[name.replace(/^hljs-/, '')]).find(Boolean);
}

/** The pieces of a highlighter's tree in order; their texts together are the code. */
export function tokensOf(node: CodeNode, around?: CodePart): CodeToken[] {
  if (node.type === 'text') return [{ text: node.value ?? '', ...(around && { part: around }) }];
  const part = partOf(node) ?? around;
  return (node.children ?? []).flatMap((child) => tokensOf(child, part));
}
