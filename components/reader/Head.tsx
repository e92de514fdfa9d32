import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { FigureContentView } from '@/components/blocks/FigureContentView';
import { Inlines } from '@/components/blocks/Inlines';
import { When } from '@/components/blocks/When';
import { Link } from '@/components/ui/Link';
import type { Article, Person } from '@/utils/article/model';
import { counted, interfaceLanguage } from '@/utils/interface';
import { hostOf } from '@/utils/reading/address';
import { isLater } from '@/utils/reading/dates';
import { languageTag } from '@/utils/reading/language';
import { readingMinutes } from '@/utils/reading/minutes';

interface HeadProps {
  article: Article;
  /** How fast this reader is, with 1 for the mean. */
  pace: number | undefined;
  /** Before that, what takes long to write is awaited: the first use of dates costs a browser 20 ms. */
  complete: boolean;
}

function Byline({ people }: { people: Person[] }): JSX.Element {
  return (
    <address class="byline">
      {people.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && <span class="dot"> · </span>}
          <Link href={href}>{name}</Link>
        </span>
      ))}
    </address>
  );
}

function Facts({ article, pace, complete }: HeadProps): JSX.Element {
  const { published, modified, wordCount, language } = article;
  return (
    <p class="facts">
      {published && <When iso={published} isAwaited={!complete} />}
      {wordCount > 0 && (
        <span class="reading-time" lang={interfaceLanguage()} dir="auto">
          {i18n.t('reader.minutes', ...counted(readingMinutes(wordCount, language, pace)))}
        </span>
      )}
      {modified && isLater(modified, published) && (
        <span lang={interfaceLanguage()} dir="auto">
          {i18n.t('reader.updated')} <When iso={modified} isAwaited={!complete} />
        </span>
      )}
    </p>
  );
}

/** Sections often come from addresses, in small letters. */
function withCapital(name: string, language: string | undefined): string {
  return name.charAt(0).toLocaleUpperCase(languageTag(language)) + name.slice(1);
}

function Kicker({ article }: { article: Article }): JSX.Element {
  const site = article.siteName ?? hostOf(article.url);
  return (
    <p class="kicker">
      <Link href={article.siteUrl}>{site}</Link>
      {article.section && <span>{withCapital(article.section, article.language)}</span>}
    </p>
  );
}

/** Everything above the text. */
export function Head({ article, pace, complete }: HeadProps): JSX.Element {
  const { title, strapLine, byline, leadImage } = article;
  return (
    <header class="head">
      <Kicker article={article} />
      <h1 id="title" tabIndex={-1}>
        {title}
      </h1>
      {strapLine && (
        <p class="strap-line">
          <Inlines content={strapLine} />
        </p>
      )}
      <div class="meta">
        {byline.length > 0 && <Byline people={byline} />}
        <Facts article={article} pace={pace} complete={complete} />
      </div>
      {leadImage && (
        <figure class="lead" data-part="lead-image">
          <FigureContentView figure={leadImage} />
        </figure>
      )}
    </header>
  );
}
