/** Whether a page says of itself that it is about one thing to buy. */
import type { Head } from './head';
import { hasType } from './jsonLd';

const PRODUCT = /^(?:https?:\/\/schema\.org\/)?Product(?:Group)?$/;
/** A page that lists products says so too. */
const LIST = /(?:CollectionPage|ItemList|OfferCatalog|SearchResultsPage)$/;
/** "product", "og:product", "product.item"; a "product.group" is a list. */
const PRODUCT_CARD = /^(?:\w+:)?product(?:\.item)?$/i;

/** One product in the data, or a page made for one; no list of them. */
export function isOneProduct({ nodes, meta }: Head): boolean {
  if (nodes.some((node) => hasType(node, LIST))) return false;
  const products = nodes.filter((node) => hasType(node, PRODUCT)).length;
  return products === 1 || PRODUCT_CARD.test(meta.get('og:type') ?? '');
}
