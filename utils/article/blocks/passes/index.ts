/** What is done to the blocks as a whole, in this order: each sees what the ones before it made. */
import type { Block } from '../../model';
import type { Parsing } from '../parsing';
import { attributions } from './attributions';
import { dividers } from './dividers';
import { faqs } from './faqs';
import { headings } from './headings';
import { links } from './links';
import { notesTogether } from './notesTogether';
import { pullQuotes } from './pullQuotes';

export type Pass = (blocks: Block[], parsing: Parsing) => Block[];

/** Ids need the final headings, links need the ids; the rest stands in order of dependence likewise. */
export const passes: readonly Pass[] = [notesTogether, attributions, faqs, pullQuotes, headings, dividers, links];
