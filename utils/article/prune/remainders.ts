/** Lines that are left of players, galleries, share rows and ways to other pages. Written as those in `phrases.ts`. */
import type { PhraseRule } from './phrases';

const NETWORK =
  '(?:facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|telegram|reddit|tumblr|flipboard|threads|bluesky|mastodon|youtube|line|hatena|pocket|google\\+?|e-?mail|mail|sms|print|copy(?: link)?|link|rss|messenger|snapchat|stumbleupon|xing|viber|vk)';

export const remainderRules: readonly PhraseRule[] = [
  {
    reason: 'share',
    words: 14,
    phrase: new RegExp(`^${NETWORK}(?:[\\s,|·•/]+(?:and |& )?${NETWORK})*$`),
  },
  {
    reason: 'share',
    words: 16,
    phrase:
      /^(?:read or share this story\s*:.*|recommend(?: this)?|connect with (?:us|me)\b.{0,60}|(?:follow|find|like) (?:us|me|him|her|them)\b.{0,60}\bon (?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|pinterest)\b.{0,40}|on twitter\s*: follow\b.*|(?:be sure to )?share this (?:article|story|post)\b.{0,60})[.!]?$/,
  },
  {
    // How to reach who wrote it.
    reason: 'authorBox',
    words: 4,
    phrase:
      /^(?:(?:e-?mail|contact|kontakt)\s*:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^(?:twitter|x|instagram)\s*:?\s*@\w+$/,
  },
  {
    reason: 'relatedLinks',
    words: 30,
    phrase:
      /^(?:related\s*(?:photos?|videos?|galler(?:y|ies)|coverage|links?|stor(?:y|ies)|slideshows?)\s*[:>|–—]|(?:photos|video|watch|gallery|pictures)\s*: (?:see|watch|all)\b|a lire (?:aussi|également)\b|(?:check out|see|read|find) more (?:articles|stories|posts|news|photos|videos)\b.{0,50}[.!]?$|more (?:[\w'&-]+ ){1,4}[»›→]$|looking for more of the latest\b.{0,60}\?$|source link$)/,
  },
  {
    // "The article before": Japanese, Chinese, Korean.
    reason: 'relatedLinks',
    words: 60,
    hint: /[前次下上이다]/,
    phrase: /^[«‹<≪《【\s]*(?:前の記事|次の記事|前のページ|次のページ|上一篇|下一篇|이전 ?글|다음 ?글)(?:[\s:：≪»|]|$)/,
  },
  {
    reason: 'navigation',
    words: 30,
    hint: /へ戻る|に戻る|この記事の|返回/,
    phrase: /^[^。！？]{0,16}[へに]戻る$|^この記事のurl\s*[:：]?.*$|^返回[^。！？]{0,8}$/,
  },
  {
    reason: 'other',
    words: 5,
    phrase:
      /^(?:(?:toggle|show|hide|expand|read) captions?|(?:view|see|show|open|enlarge|close) (?:the |this |full |all )?(?:images?|photos?|pictures?|gallery|slideshow|fullscreen|full screen)|(?:play|watch|pause|replay)(?: the)?(?: video| now| live| again)?|enlarge|now playing|close dialog|next slide|previous slide)\s*[+–—-]?[.!]?$/,
  },
  {
    reason: 'advertisement',
    words: 8,
    phrase: /^advertisement\s*[-–—:|]\s*(?:story|article|content|scroll)\b.{0,40}$/,
  },
  {
    reason: 'comments',
    words: 14,
    phrase:
      /^(?:what do you think\? )?(?:scroll down to|let us know (?:what you think )?in the|share your thoughts in the|tell us (?:what you think )?in the) comments?\b.{0,20}$/,
  },
  {
    reason: 'newsletter',
    words: 40,
    hint: /newsletter|e-?mail/,
    phrase: /^[^.!?]{3,80}[.!?] (?:sign up|subscribe)\b.{0,90}\bnewsletters?\b|^\S+ takes your privacy seriously\b/,
  },
];
