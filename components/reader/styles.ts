/** Every style rule of the view, as text for its shadow root: no file that a page could ask for. */
import { themesCss } from '@/utils/themes/css';
import article from './article.css?inline';
import base from './base.css?inline';
import blocks from './blocks.css?inline';
import comments from './comments.css?inline';
import furniture from './furniture.css?inline';
import print from './print.css?inline';

export const readerCss = [themesCss(), base, furniture, comments, article, blocks, print].join('\n');
