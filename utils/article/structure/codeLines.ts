/** Code with line numbers in a table or in spans: the numbers go, the language is noted. */
import { codeLanguage } from '../blocks/kinds/code';
import { LANGUAGE_ATTRIBUTE } from '../blocks/marks';
import { mark } from './reshape';

const TABLES =
  'table.highlighttable, table.rouge-table, table.hljs-ln, .gist table, .highlight > table, .code > table, .crayon-table, .syntaxhighlighter table';
const NUMBERS =
  '.linenos, .lineno, .line-number, .line-numbers, .linenumber, .linenodiv, .gutter, .hljs-ln-numbers, .rouge-gutter, .blob-num, .crayon-nums, .line-numbers-rows';

export function codeLines(clone: Document): void {
  for (const table of clone.querySelectorAll(TABLES)) {
    const code = table.querySelectorAll('td.code pre, td.rouge-code pre, pre:not(.lineno)');
    for (const numbers of table.querySelectorAll(NUMBERS)) if (!numbers.querySelector('pre > code')) numbers.remove();
    const [pre] = [...code].filter((one) => one.isConnected);
    if (pre) table.replaceWith(pre);
  }
  for (const pre of clone.querySelectorAll('pre')) {
    const language = codeLanguage(pre);
    if (language) pre.setAttribute(LANGUAGE_ATTRIBUTE, language);
    for (const number of pre.querySelectorAll(NUMBERS)) if (/^[\s\d]*$/.test(number.textContent ?? '')) number.remove();
    mark(pre, 'code');
  }
}
