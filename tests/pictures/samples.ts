import type { Article } from '../../utils/article/model';
import { kinds } from './samples-kinds';
import { news } from './samples-news';
import { arabic, japanese } from './samples-other';

export const samples: Partial<Record<string, Article>> = { news, kinds, arabic, japanese };
