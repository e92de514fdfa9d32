import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Link } from '@/components/ui/Link';
import type { Picture } from '@/utils/article/model';

/** As wide as the widest figure gets; the browser picks the file. */
const SIZES = '(min-width: 900px) 860px, 100vw';

/**
 * A picture that keeps its place while it loads and becomes a link when it cannot.
 * Never `loading=lazy`: Chromium refuses lazy pictures of other hosts under a strict policy of the page.
 */
export function Image({ picture }: { picture: Picture }): JSX.Element {
  const [failed, setFailed] = useState(false);
  const { src, srcSet, alt, width, height } = picture;
  if (failed) {
    return (
      <Link class="missing-picture" href={src}>
        {alt || i18n.t('block.pictureMissing')}
      </Link>
    );
  }
  return (
    <img
      width={width}
      height={height}
      alt={alt}
      decoding="async"
      sizes={srcSet ? SIZES : undefined}
      srcset={srcSet}
      src={src}
      onError={() => setFailed(true)}
    />
  );
}
