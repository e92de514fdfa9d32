import { describe, expect, it } from 'vitest';
import { ruleFor } from '@/utils/article/prune/names';

describe('what the name of a box says', () => {
  it.each([
    ['sidebar', 'navigation'],
    ['page-sidebar', 'navigation'],
    ['lf-content-sidebar wide', 'navigation'],
    ['sidebar-wrap', 'navigation'],
    ['left-sidebar-inner', 'navigation'],
    ['blog-carousel', 'relatedLinks'],
    ['posts-slide', undefined],
    ['articles-slider', 'relatedLinks'],
    ['related-pages', 'relatedLinks'],
    ['photo-carousel', undefined],
    ['silic-after-content', 'promotion'],
    ['aftercontents', undefined],
    // A theme's wrapper around the story and the bar beside it.
    ['content-sidebar-wrap', undefined],
    ['content-sidebar-wrap wide', undefined],
  ])('%s: %s', (name, reason) => {
    expect(ruleFor(name)?.reason).toBe(reason);
  });
});
