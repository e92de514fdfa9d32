/** The site's name as its address says it. */

const COMMON_LABEL = /^(?:blogs?|news|docs?|help|learn|health|magazine|store|shop|articles?|support|research|pages)$/;
const SHORTEST_NAME = 4;

/** "theguardian" of "https://www.theguardian.com/…": the labels of the host that may be a name. */
export function hostLabels(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const labels = new URL(url).hostname.split('.').slice(0, -1);
  return labels.filter((label) => label.length >= SHORTEST_NAME && !COMMON_LABEL.test(label));
}

/** "theguardian.com": some sites write it as their name. */
export function hostName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
