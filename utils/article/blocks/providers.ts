/** Whose content a frame shows, by its address, and the address where people see it in full. */

interface Provider {
  name: string;
  /** Tested on host and path: `www.youtube.com/embed/x`. */
  frame: RegExp;
  /** The page for people, from the match; the frame's own address when left out. */
  page?: (match: RegExpExecArray, url: URL) => string;
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    frame: /(?:^|\.)youtube(?:-nocookie)?\.com\/(?:embed|shorts|v|live)\/([\w-]{6,})/,
    page: ([, id]) => `https://www.youtube.com/watch?v=${id}`,
  },
  { name: 'YouTube', frame: /(?:^|\.)youtube(?:-nocookie)?\.com\// },
  { name: 'Vimeo', frame: /^player\.vimeo\.com\/video\/(\d+)/, page: ([, id]) => `https://vimeo.com/${id}` },
  {
    name: 'Dailymotion',
    frame: /(?:^|\.)dailymotion\.com\/(?:embed\/)?video\/(\w+)/,
    page: ([, id]) => `https://www.dailymotion.com/video/${id}`,
  },
  { name: 'Twitch', frame: /^(?:player|clips)\.twitch\.tv\// },
  { name: 'TED', frame: /^embed\.ted\.com\/(.+)/, page: ([, path]) => `https://www.ted.com/${path}` },
  { name: 'Bilibili', frame: /^player\.bilibili\.com\// },
  { name: 'Rutube', frame: /^rutube\.ru\/play\// },
  { name: 'VK', frame: /^(?:vk\.com|vkvideo\.ru)\/video_ext/ },
  {
    name: 'Streamable',
    frame: /^streamable\.com\/(?:e|o|s)?\/?(\w+)/,
    page: ([, id]) => `https://streamable.com/${id}`,
  },
  { name: 'PeerTube', frame: /\/videos\/embed\/[\w-]{20,}$/ },
  { name: 'JW Player', frame: /(?:^|\.)jwplatform\.com\/players\// },
  { name: 'Brightcove', frame: /^players\.brightcove\.net\// },
  {
    name: 'Spotify',
    frame: /^open\.spotify\.com\/embed\/(.+)/,
    page: ([, path]) => `https://open.spotify.com/${path}`,
  },
  {
    name: 'SoundCloud',
    frame: /^w\.soundcloud\.com\/player/,
    page: (_, url) => url.searchParams.get('url') ?? url.href,
  },
  {
    name: 'Apple Podcasts',
    frame: /^embed\.podcasts\.apple\.com\/(.+)/,
    page: ([, path]) => `https://podcasts.apple.com/${path}`,
  },
  {
    name: 'Apple Music',
    frame: /^embed\.music\.apple\.com\/(.+)/,
    page: ([, path]) => `https://music.apple.com/${path}`,
  },
  { name: 'Deezer', frame: /^widget\.deezer\.com\// },
  { name: 'Mixcloud', frame: /(?:^|\.)mixcloud\.com\/widget/ },
  { name: 'Bandcamp', frame: /^bandcamp\.com\/EmbeddedPlayer/ },
  { name: 'Megaphone', frame: /^playlist\.megaphone\.fm|^player\.megaphone\.fm/ },
  { name: 'Acast', frame: /^embed\.acast\.com\// },
  { name: 'Podigee', frame: /\.podigee\.io\// },
  { name: 'X', frame: /^platform\.(?:twitter|x)\.com\/embed/, page: (_, url) => tweet(url) },
  {
    name: 'Facebook',
    frame: /(?:^|\.)facebook\.com\/plugins\/(?:post|video)/,
    page: (_, url) => url.searchParams.get('href') ?? url.href,
  },
  {
    name: 'Instagram',
    frame: /(?:^|\.)instagram\.com\/(p|reel|tv)\/([\w-]+)/,
    page: ([, type, id]) => `https://www.instagram.com/${type}/${id}/`,
  },
  { name: 'TikTok', frame: /(?:^|\.)tiktok\.com\/(?:embed|player)/ },
  { name: 'Telegram', frame: /^t\.me\/(\w+\/\d+)/, page: ([, path]) => `https://t.me/${path}` },
  {
    name: 'Reddit',
    frame: /^(?:embed\.|www\.)?redd(?:it|itmedia)\.com\/(r\/.+)/,
    page: ([, path]) => `https://www.reddit.com/${path}`,
  },
  { name: 'Bluesky', frame: /^embed\.bsky\.app\// },
  { name: 'Threads', frame: /(?:^|\.)threads\.(?:net|com)\// },
  { name: 'Mastodon', frame: /\/@[\w.]+\/\d+\/embed$/ },
  { name: 'Datawrapper', frame: /^datawrapper\.dwcdn\.net\/|^interaktiv\.[\w.]+\/datawrapper/ },
  { name: 'Flourish', frame: /^(?:flo\.uri\.sh|public\.flourish\.studio)\// },
  { name: 'Infogram', frame: /^e\.infogram\.com\// },
  { name: 'Tableau', frame: /^public\.tableau\.com\// },
  { name: 'Our World in Data', frame: /^ourworldindata\.org\/(?:grapher|explorers)\// },
  { name: 'Google Maps', frame: /^(?:www\.)?google\.[a-z.]+\/maps|^maps\.google\./ },
  { name: 'OpenStreetMap', frame: /^www\.openstreetmap\.org\/export\/embed|^umap\.openstreetmap\./ },
  { name: 'DocumentCloud', frame: /(?:^|\.)documentcloud\.org\// },
  { name: 'Scribd', frame: /(?:^|\.)scribd\.com\/embeds/ },
  { name: 'CodePen', frame: /^codepen\.io\/[^/]+\/embed/ },
  { name: 'GitHub Gist', frame: /^gist\.github\.com\// },
  {
    name: 'Internet Archive',
    frame: /^archive\.org\/embed\/(.+)/,
    page: ([, id]) => `https://archive.org/details/${id}`,
  },
  { name: 'Wikimedia Commons', frame: /^commons\.wikimedia\.org\// },
];

const TRACKER =
  /(?:^|\.)(?:doubleclick\.net|googletagmanager\.com|googlesyndication\.com|adnxs\.com|amazon-adsystem\.com|taboola\.com|outbrain\.com|criteo\.(?:com|net)|safeframe\.|recaptcha\.net|hotjar\.com|facebook\.com\/tr|google\.com\/recaptcha)/;

/** Buttons of social networks and their boxes of comments and followers. */
const BUTTON =
  /(?:^|\.)(?:facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:like|share|follow|send|page|fan|activity|recommend|comments|feedback|subscribe)|(?:twitter|x)\.com\/widgets\/\w*(?:tweet|follow|hub|mention|share)\w*|plusone\.google\.|apis\.google\.com\/|linkedin\.com\/(?:cws|sharing|pages-extensions)|pinterest\.com\/(?:pidget|pin\/create|ext)|assets\.pinterest\.com\/|vk\.com\/widget_(?:like|comments|community|subscribe)|youtube\.com\/subscribe_embed|reddit\.com\/static\/button|stumbleupon\.com\/badge|tumblr\.com\/(?:share|follow|assets)|disqus\.com\/(?:embed|recommendations)|addthis\.com|addtoany\.com|sharethis\.com|hatena\.ne\.jp\/(?:entry\/)?button|getpocket\.com\/(?:v\d\/)?button|line\.me\/lip)/;

/** The provider of a frame; its host's name when it is not in the list. */
export function providerOf(frame: string): { provider: string; href: string; known: boolean } {
  const url = new URL(frame);
  const place = url.host + url.pathname;
  for (const { name, frame: pattern, page } of providers) {
    const match = pattern.exec(place);
    if (match) return { provider: name, href: safe(page?.(match, url)) ?? frame, known: true };
  }
  return { provider: url.host.replace(/^www\./, ''), href: frame, known: false };
}

/** Advertising, measuring, robot checks and buttons: never content. */
export function isTracker(frame: string): boolean {
  const { host, pathname } = new URL(frame);
  return TRACKER.test(host) || TRACKER.test(host + pathname) || BUTTON.test(host + pathname);
}

function tweet(url: URL): string {
  const id = url.searchParams.get('id') ?? '';
  return /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : url.href;
}

function safe(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}
