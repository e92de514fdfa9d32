import { describe, expect, it } from 'vitest';
import { besideList, ruleFor } from '@/utils/article/prune/names';

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
    ['related', 'relatedLinks'],
    ['map-and-related', undefined],
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

describe('what the name of a box says beside a list or a product', () => {
  it.each([
    ['related-pages', 'relatedLinks'],
    ['relatedProducts', 'relatedLinks'],
    ['customerReviews', 'comments'],
    ['related', undefined],
    ['unrelated-pages-of-it', undefined],
    ['product-list', undefined],
  ])('%s: %s', (name, reason) => {
    expect(besideList(name)).toBe(reason);
  });
});
