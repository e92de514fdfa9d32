import type { PageFacts } from '../facts';
import * as address from './address';
import * as metadata from './metadata';
import * as structure from './structure';
import * as text from './text';
export type Feature = (page: PageFacts) => number;
export const features: Record<string, Feature> = { ...address, ...metadata, ...text, ...structure };
