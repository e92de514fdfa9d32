/** The frame that every page of the newspaper shares: head, the chosen notice, the switch in the footer. */
import { boxParts } from '../notices/boxes.mjs';
import { noticeParts } from '../notices/index.mjs';
import { escapeHtml } from './escape.mjs';
import { editionSwitch } from './switch.mjs';

const styleTag = (name) => `<link rel="stylesheet" href="/static/css/${name}.css">`;
const scriptTag = (path) => `<script src="/static/${path}" defer></script>`;
const moduleTag = (path) => `<script type="module" src="/static/${path}"></script>`;

/**
 * A whole HTML document.
 * `head` holds the page's own metadata; `viewport: false` leaves out what pages before phones did not have; `styles` are names of files in static/css; `scripts` and `modules` are paths below static/.
 */
export function htmlDocument(context, parts) {
  const {
    title,
    body,
    lang = 'en',
    dir = 'ltr',
    head = '',
    htmlClass = '',
    bodyAttributes = '',
    viewport = true,
  } = parts;
  const { styles = [], scripts = [], modules = [] } = parts;
  const extra = [noticeParts(context.options), ...boxParts(context.options)];
  const css = [...styles, ...extra.flatMap((part) => part.styles), 'switch'];
  const js = ['js/demo.js', ...scripts, ...extra.flatMap((part) => part.scripts)];
  const all = (key) => extra.map((part) => part[key] ?? '').join('');
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}"${htmlClass ? ` class="${htmlClass}"` : ''}>
<head>
<meta charset="utf-8">
${viewport ? '<meta name="viewport" content="width=device-width, initial-scale=1">' : ''}
<title>${escapeHtml(title)}</title>
${head}
<link rel="icon" href="/static/pictures/icon.svg" type="image/svg+xml">
${css.map(styleTag).join('\n')}
${js.map(scriptTag).join('\n')}
${modules.map(moduleTag).join('\n')}
</head>
<body${bodyAttributes ? ` ${bodyAttributes}` : ''}>
${all('bodyStart')}${body}
${editionSwitch(context)}
${all('bodyEnd')}
</body>
</html>
`;
}
