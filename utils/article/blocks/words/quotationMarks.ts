/** Pairs of quotation marks in use, by opening mark; one opening mark has several partners in different languages. */
export const quotationMarks: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '"': '"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〝': '〟',
  '＂': '＂',
  '‘': '’',
  '‚': '‘’',
};
