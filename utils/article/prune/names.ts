/** What the class and id of a box say it is. Names are matched as whole words of a hyphenated name. */
import type { OmissionReason } from '../model';
import type { PruneContext } from './index';

interface NameRule {
  reason: OmissionReason;
  name: RegExp;
  /** The largest share of the story's words such a box may hold; above it the name is taken for a theme's habit. */
  share: number;
  /** Running text in such a box does not keep it. */
  isSure?: boolean;
}

/** Matches a word of a name: `author-box` in `post__author-box--wide`, not in `coauthor-boxes`. */
const word = (source: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${source})(?=$|[\\s_-])`);

const nameRules: readonly NameRule[] = [
  {
    reason: 'comments',
    share: 0.9,
    name: word(
      'comments?|comment-?(?:area|list|section|form|wrapper|count|respond|thread)\\w*|respond|disqus\\w*|commentlist|fb-comments|livefyre|viafoura|spotim|responses|leave-(?:a-)?(?:reply|comment)',
    ),
  },
  {
    reason: 'newsletter',
    share: 0.25,
    name: word(
      'newsletters?|newsletter-?(?:signup|form|box|cta)\\w*|subscribe\\w*|subscription\\w*|sign-?up(?:-form)?|opt-?in(?:-\\w+)?|mailchimp|mc4wp\\w*|mc_embed\\w*|mailing-list|email-?(?:capture|form|signup|subscribe)|convertkit|formkit|hs-form|hbspt-form|wpforms\\w*|gform\\w*|wpcf7\\w*|ml-embedded|contact-form\\w*',
    ),
  },
  {
    reason: 'share',
    share: 0.15,
    name: word(
      'share|shares|sharing|sharers?|share-?(?:bar|buttons?|icons?|links?|tools|block|this|post|article|wrapper|list)|social|socials|social-?(?:share|sharing|links?|media|icons?|buttons?|bar|list|follow|nav)|addtoany\\w*|a2a_kit|sharedaddy|sd-sharing\\w*|jp-post-flair|addthis\\w*|shareaholic\\w*|ssba\\w*|heateor\\w*|essb\\w*|follow-us|likes|like-?(?:buttons?|box|bar|count)|claps?|reactions?|print-?(?:button|link)|bookmark-?button|post-?(?:controls|buttons)|message-?(?:actions|action-?bar|reactions|attribution-opposite)|reactions-?bar',
    ),
  },
  {
    reason: 'authorBox',
    share: 0.25,
    name: word(
      'author-?(?:box|bio|info|card|profile|block|details|section|description|about|wrapper|container|name|meta|area|avatar|desc|content|image|link|intro)\\w*|authors?|about-(?:the-)?authors?|bio|bio-?(?:box|card)|biography|post-author\\w*|article-author\\w*|entry-author\\w*|bylines?|byline-\\w+|contributors?|contributor-\\w+|vcard|pp-author-\\w+|pp-multiple-authors\\w*|molongui\\w*|saboxplugin\\w*|abh_\\w+|writer-?(?:bio|info)|about-us-box|reviewed-by|reviewers?|written-by|user-?(?:details|extras|info|card|profile|stats|badge)|message-user(?:-?details|-?extras|-?banner|-?title)|message-cell--user|post-?profile|poster-?(?:info|details|profile)|postbit-?(?:left|user\\w*)|member-?(?:info|card|stats)|(?:post|message)-?signature|signature',
    ),
  },
  {
    reason: 'tags',
    share: 0.15,
    name: word(
      'tags|tag-?(?:links?|list|cloud|container|wrapper|items?)|post-?tags|entry-?tags|article-?tags|(?:post|entry|article)-?(?:categories|cats|topics|terms|taxonomy)|cat-?links|categories|topics|topic-list|keywords|taxonom(?:y|ies)|(?:entry|post|article|blog|single|page|news|story)-?(?:meta|info|metadata|date|details-meta)|meta-?(?:info|data|bar|wrapper|inner)|dateline-?wrapper|published-?date|read(?:ing)?-?time|time-to-read',
    ),
  },
  {
    reason: 'relatedLinks',
    share: 0.35,
    name: word(
      '(?<!and-)related|related-?(?:posts?|articles?|stories|pages?|content|links?|news|items?|products?|reading|topics|resources|wrapper|section|block)\\w*|recommended|recommendations?|recommended-\\w+|more-?(?:stories|articles|posts|news|from|on|like|reading|resources)\\w*|read-?(?:more|next|also|on)|also-?(?:read|like|see)|you-(?:may|might)\\w*|trending\\w*|popular|popular-\\w+|most-?(?:read|popular|viewed)|outbrain\\w*|taboola\\w*|zergnet|jp-relatedposts|yarpp\\w*|crp_related|rp4wp\\w*|(?:next|prev|previous)-?(?:post|article|story|page)s?|post-?nav(?:igation)?|posts?-navigation|nav-links|latest-?(?:news|posts?|articles|stories|blogs?)|recent-?(?:posts?|articles|news|stories)|further-reading|see-also|suggested|suggested-\\w+|suggestions|up-next|similar|similar-\\w+|teaser-?list|article-?list|post-?list|blog-?list|linkbox|other-(?:posts|articles|news)|featured-?(?:posts|articles|stories)|cards?-?(?:list|grid|carousel)|(?:blogs?|posts?|articles?|stories|news)-?(?:carousel|slider)\\w*|internal-?links?',
    ),
  },
  {
    reason: 'navigation',
    share: 0.3,
    name: word(
      'breadcrumbs?|bread-crumbs?|bread-?list|topic-?path|pankuzu|breadcrumb-\\w+|crumbs|nav|navbar|navigation|nav-?menu|menu|mega-?menu|pagination|pager|page-?nav\\w*|toc|toc-?(?:container|list|wrapper|box|title|block)\\w*|table-?of-?contents?|tableofcontents|ez-toc\\w*|lwptoc\\w*|rank-math-toc\\w*|jump-?(?:links?(?!-content)|to)|anchor-?(?:links|nav|list)|on-this-page|skip-?links?|(?<!content-)side-?bar|side-?bar(?!-wrap(?:$|\\s))|(?<!content-)sidebar-\\w+|widget-?area|widget_(?!_)\\w+|site-?(?:header|footer)|masthead|topbar|top-bar|sticky-?(?:nav|bar|header|footer)|back-?to-?top|scroll-?(?:to-)?top|language-?(?:switcher|selector)|search-?(?:form|box|bar)',
    ),
  },
  {
    reason: 'advertisement',
    share: 0.15,
    name: word(
      'usa-banner\\w*|ads?|presented-by|advert|adverts|advertisements?|advertising|adsbygoogle|ad-?(?:slot|unit|container|wrapper|box|block|break|banner|label|placeholder|zone|space|area|inserter)\\w*|dfp\\w*|gpt-?ad\\w*|google-?ads?\\w*|banner-?ads?|sponsored|sponsored-\\w+|sponsors?|leaderboard|mpu|native-?ad',
    ),
  },
  {
    reason: 'promotion',
    share: 0.2,
    name: word(
      'promos?|promo-\\w+|\\w+-promo|promotions?|promotional|cta|ctas|cta-\\w+|\\w+-cta|call-?to-?action|calltoaction|upsell|donate|donation\\w*|donations|membership-?(?:box|promo)|free-?trial|app-?(?:download|promo|banner|store)|download-?(?:box|cta|app)|affiliate-?(?:disclosure|disclaimer|notice)|disclosure|disclaimers?|patreon|ko-?fi|buy-?me-?a-?coffee|lead-?(?:magnet|form|gen|capture)|demo-?(?:form|cta|banner)|announcement-?bar|coupon|sticky-?cta|after-(?:content|post|entry|article)(?:-\\w+)?|book-?(?:now|a-demo)|get-?(?:started|a-quote|in-touch)|contact-?(?:us|cta|form)|reviews?-?(?:slider|carousel|widget)|trustpilot\\w*|feedback|testimon(?:i?als?)(?:-\\w+)?|was-this-helpful|article-?feedback|helpful|survey|poll-?widget|copyright|legal-?(?:notice|text)',
    ),
  },
];

/** Beside a list or a product: what others say of it, and other things to buy. */
const BESIDE_LIST: readonly { reason: 'comments' | 'relatedLinks'; name: RegExp }[] = [
  {
    reason: 'comments',
    name: word(
      '(?:customer|product|user|global|all|latest|recent)-?reviews?(?:-\\w+)*|reviews?-?(?:list|section|container|wrapper|widget|content|tab|items?|cards?|carousel|slider|accordion)|reviews|ratings-and-reviews|reviews-\\w+|bv-(?:rnr|cv2|content)\\w*|yotpo\\w*|stamped-\\w+|jdgm-\\w+|okendo\\w*|oke-\\w+|loox\\w*|rpi-cards?|grw-\\w+',
    ),
  },
  {
    reason: 'relatedLinks',
    name: word(
      'recently-?viewed\\w*|related-?(?:products?|items?|pages?|posts?|articles?|stories|content)|also-?(?:bought|viewed|like|purchased)|product-?recommendations?|recommendations?|recommended-?(?:products?|items?)|upsells?|up-sells|cross-?sells?|you-may-also-?like|frequently-?bought\\w*|similar-?(?:products?|items?)',
    ),
  },
];

/** Banners in a story lead elsewhere; on the page of a service one holds what it says first. */
const BANNER: NameRule = { reason: 'promotion', share: 0.2, name: word('banner') };

/** What the software of forums puts above, beside and below posts. */
const BESIDE_POSTS: NameRule = {
  reason: 'other',
  share: 0.2,
  isSure: true,
  name: word(
    'notices?|reply-?form|quick-?reply\\w*|topic-?post-?area|bottom-notice|guest-cta\\w*|ai-summary-block|banner-unit|topic-overview\\w*|posting-?rules|vote-?(?:cell|count)|forum-?jump|who-?is-?online',
  ),
};

/** Names of the foot of a site, on pages that do not mark it up as one. */
const FOOT =
  /(?:^|[\s_-])(?:(?:site|page|global|main)-?footer|footer-?(?:wrapper|container|group))(?=$|[\s_-])|(?:^|\s)footer(?:[_-][\w-]+)?(?=$|\s)/;

const MOST_KNOWN = 4000;

/** What a name (class and id, `camelCase` parted) says. Names repeat, so answers are kept. */
function saidBy<Answer>(answerTo: (plain: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    if (known.has(name)) return known.get(name) as Answer;
    const answer = answerTo(name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase());
    if (known.size > MOST_KNOWN) known.clear();
    known.set(name, answer);
    return answer;
  };
}

/** The rule that a name falls under. */
export const ruleFor = saidBy((plain) => nameRules.find(({ name }) => name.test(plain)));

const onlyRule = (rule: NameRule) => saidBy((plain) => (rule.name.test(plain) ? rule : undefined));
const besideStory = onlyRule(BANNER);
const besidePosts = onlyRule(BESIDE_POSTS);

/** The rule for a name that says something beside a story or beside posts only. */
export function ruleBeside(
  name: string,
  { isArticle, kind }: Pick<PruneContext, 'isArticle' | 'kind'>,
): NameRule | undefined {
  if (isArticle) return besideStory(name);
  return kind === 'thread' ? besidePosts(name) : undefined;
}

/** Why a box of this name is not the list or the product that a page is about. */
export const besideList = saidBy((plain) => BESIDE_LIST.find(({ name }) => name.test(plain))?.reason);

/** Whether a name is that of the foot of a site. */
export const isFootName = saidBy((plain) => FOOT.test(plain));
