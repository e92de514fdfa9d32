/** Everything about the story besides its text. Each part reads its places in a stated order. */
import type { Article, Person } from '../model';
import { fold } from '../text/words';
import { readByline } from './byline';
import { readDates } from './dates';
import { firstMeta, type Head } from './head';
import { isNode } from './jsonLd';
import { aroundTitle } from './nearTitle';
import type { Opening } from './opening';
import { lazyLines } from './pageTexts';
import { readTitle } from './title';

export interface Metadata extends Pick<Article, 'title' | 'direction' | 'byline'> {
  byline: Person[];
  published?: string;
  modified?: string;
  siteName?: string;
  siteUrl?: string;
  language?: string;
}

/**
 * Reads the metadata from what the head says and from the prepared copy of the page.
 * @param opening the first post, where the page is a thread
 */
export function readMetadata(document: Document, head: Head, opening?: Opening): Metadata {
  const siteName = readSiteName(head);
  const language = readLanguage(document, head);
  const title = readTitle(document, head, siteName, opening !== undefined);
  const places = { document, head, around: aroundTitle(document, title), lines: lazyLines(document) };
  return {
    title,
    byline: opening?.author ? [opening.author] : readByline(places, siteName),
    ...readDates({ ...places, ...(language && { language }) }),
    ...(opening?.published && { published: opening.published }),
    ...(siteName && { siteName }),
    ...(language && { language }),
    direction: readDirection(document, language),
  };
}

function readSiteName(head: Head): string | undefined {
  const publisher = head.story?.publisher;
  const name = firstMeta(head, 'og:site_name', 'application-name') ?? (isNode(publisher) ? publisher.name : undefined);
  return typeof name === 'string' ? fold(name) : undefined;
}

function readLanguage(document: Document, head: Head): string | undefined {
  const language =
    document.documentElement.getAttribute('lang') ??
    firstMeta(head, 'content-language', 'language') ??
    head.meta.get('og:locale');
  const tag = language?.trim().replace(/_/g, '-');
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

const RTL_LANGUAGE = /^(ar|he|iw|fa|ur|ps|yi|dv|ckb|ug|sd)(-|$)/i;

function readDirection(document: Document, language: string | undefined): 'ltr' | 'rtl' {
  const stated = document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir');
  if (stated === 'rtl' || stated === 'ltr') return stated;
  return language && RTL_LANGUAGE.test(language) ? 'rtl' : 'ltr';
}
