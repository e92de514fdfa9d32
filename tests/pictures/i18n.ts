import source from '../../locales/en.yml?raw';
import { parseLocale, translator } from './english';

export const i18n = { t: translator(parseLocale(source)) };
