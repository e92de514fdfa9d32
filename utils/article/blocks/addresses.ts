/** Addresses from the page: absolute, and of schemes that a reader can safely follow. */

const FOLLOWED = /^(?:https?|mailto):$/;
const LOADED = /^https?:$/;
const INLINE_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

function resolve(address: string | null | undefined, baseUrl: string): URL | undefined {
  if (!address?.trim()) return undefined;
  return URL.parse?.(address.trim(), baseUrl) ?? tryUrl(address.trim(), baseUrl);
}

/** `URL.parse` is missing before Chrome 126 and Firefox 126. */
function tryUrl(address: string, baseUrl: string): URL | undefined {
  try {
    return new URL(address, baseUrl);
  } catch {
    return undefined; // A page may hold any text as an address: then there is no link.
  }
}

/** An address that a link may lead to: http, https or mailto, absolute. */
export function linkAddress(address: string | null | undefined, baseUrl: string): string | undefined {
  const url = resolve(address, baseUrl);
  return url && FOLLOWED.test(url.protocol) ? url.href : undefined;
}

/** An address that a picture, sound or frame may be loaded from: http or https, absolute. */
export function mediaAddress(address: string | null | undefined, baseUrl: string): string | undefined {
  const url = resolve(address, baseUrl);
  return url && LOADED.test(url.protocol) ? url.href : undefined;
}

/** As `mediaAddress`; bitmaps within the address itself count too, as they run no script. */
export function pictureAddress(address: string | null | undefined, baseUrl: string): string | undefined {
  return INLINE_PICTURE.test(address ?? '') ? (address ?? undefined) : mediaAddress(address, baseUrl);
}

/** The fragment of an address on the page itself, decoded. */
export function fragmentOf(address: string | null | undefined, baseUrl: string): string | undefined {
  const url = resolve(address, baseUrl);
  const page = url && url.hash.length > 1 ? resolve(baseUrl, baseUrl) : undefined;
  if (!url || !page || url.href.split('#')[0] !== page.href.split('#')[0]) return undefined;
  try {
    return decodeURIComponent(url.hash.slice(1));
  } catch {
    return url.hash.slice(1); // A lone per cent sign; browsers use it as it stands.
  }
}
