/** Headings that say what stands below them is not the story; written as the lines in `phrases.ts` are. */
import type { PhraseRule } from './phrases';

/** Headings of what stands beside a list or a product, never of the list itself. */
export const BESIDE_HEADING =
  /^(?:(?:customers?|shoppers?|people|others) (?:who\b.{0,40} )?also\b.{0,30}|frequently bought together|recently viewed(?: .{0,20})?|you (?:may|might|'ll|will) (?:also )?(?:like|love|enjoy|need|be interested in).{0,20}|related (?:products|items|articles|posts|stories|content|blogs?|resources)|recommended (?:for you|products|items|accessories|reading)|similar (?:products|items|styles)|complete the look|more from this (?:brand|seller|collection)|goes (?:well|great) with|pairs well with|das könnte (?:sie|dir|dich|ihnen) auch.*|kunden .{0,40}auch.*|ähnliche (?:artikel|produkte)|zuletzt (?:angesehen|gesehen).*|vous aimerez aussi.*|produits (?:similaires|associés)|también te puede.*|productos (?:relacionados|similares)|prodotti (?:correlati|simili)|produtos relacionados|gerelateerde producten|вам также.*|похожие товары|関連商品|相关商品)$/;

/** Headings of parts that are not the story: the heading and what stands below it goes. */
export const headingRules: readonly PhraseRule[] = [
  {
    reason: 'advertisement',
    words: 14,
    phrase:
      /^(?:advertisement|advertorial|sponsored|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|annons|reklama|реклама)\s?[:–—-]/,
  },
  {
    reason: 'promotion',
    words: 20,
    phrase:
      /(?:funded|supported|powered) by (?:readers|listeners|viewers|people) like you|small favou?r to ask|^this (?:article|story) is exclusive to\b|^unlock this (?:article|story)\b/,
  },
  {
    reason: 'relatedLinks',
    words: 12,
    phrase:
      /^(?:(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in|want to read).*)|(?:customers?|shoppers?|people|others) (?:who\b.{0,40} )?also\b.{0,30}|frequently bought together|recently viewed(?: .{0,20})?|similar (?:products|items|styles)|complete the look|(?:read|see|watch|explore|discover|view)(?: (?:next|also|more|on|related))+.{0,30}|more (?:from|on|like|in|about|stories|articles|posts|news|reading|resources|blogs?|insights|to explore|to read)\b.{0,40}|more .{2,30} (?:posts|articles|stories)|related\b.{0,40}|recommended\b.{0,30}|(?:our )?(?:latest|recent|popular|trending|featured|other|similar|suggested|editor'?s?) (?:posts?|articles?|stories|news|blogs?|picks?|content|resources|insights|reads?|guides|videos|topics)\b.{0,25}|what (?:to read|others are reading|to watch) next|what others are reading|keep (?:reading|exploring)|up next|most (?:read|popular|viewed).{0,20}|trending(?: now)?|don't miss|further reading|in this series|(?:post|article) navigation|next (?:post|article|up|steps? in)|previous (?:post|article)|share this|blog categories|das könnte (?:sie|dich) auch.*|mehr zum thema|weitere (?:artikel|beiträge)|ähnliche (?:artikel|beiträge)|à lire (?:aussi|également)|articles? (?:similaires|liés|récents)|artículos relacionados|también te puede interesar|te puede interesar|noticias relacionadas|articoli correlati|leggi anche|artigos relacionados|leia também|lees ook|gerelateerde.*|läs (?:också|mer)|relaterade.*|читайте также|похожие (?:статьи|записи)|相关(?:阅读|文章|推荐)|関連記事|관련 ?(?:기사|글))$/,
  },
  {
    reason: 'comments',
    words: 12,
    phrase:
      /^(?:(?:\d+ )?(?:comments?|responses?|replies|discussion)(?: \(?\d+\)?| on .*| to .*)?|(?:\d+|one|no) (?:comments?|responses?|thoughts?|replies)\b.*|leave (?:a|your) (?:comment|reply).*|join the (?:conversation|discussion)|be the first to comment|add (?:a|your) comment|post a comment|reader interactions|kommentare?|commentaires?|laisser un commentaire|comentarios|deja un comentario|commenti|reacties|комментарии|评论|コメント)$/,
  },
  {
    reason: 'newsletter',
    words: 14,
    phrase:
      /^(?:(?:sign up|subscribe)\b.*|join (?:us|our|my|now|today|free|over|[\d,.]+[km]?|the (?:[\w-]+ ){0,2}(?:newsletter|community|conversation|club|list|mailing))\b.*|(?:our |the )?newsletter.*|get (?:the|our|more)\b.*\b(?:inbox|newsletter|updates)|stay (?:in touch|updated|informed|connected|up to date|in the (?:know|loop)).*|never miss.*|ready for more\??|newsletter abonnieren|suscríbete.*|abonnez-vous.*)$/,
  },
  {
    reason: 'authorBox',
    words: 8,
    phrase:
      /^(?:about (?:the )?(?:authors?|writer|contributor|reviewer)s?\b.*|(?:written|posted|published|authored|reviewed|edited|medically reviewed) by\b.*|(?:meet )?the authors?|author(?:s)?(?: bio)?|author profile|über (?:den autor|die autorin)|à propos de l'auteur|sobre (?:el|o) autor|l'autore)$/,
  },
  {
    reason: 'share',
    words: 8,
    phrase:
      /^(?:share(?: (?:this|on|via|with|the|article|post|link|it)\b.*)?|spread the word|pin (?:this|it|me)(?: (?:for later|here|now))?|follow us.*|connect with us|like this|social media|teilen|partager|compartir)[:!]?$/,
  },
  {
    reason: 'tags',
    words: 4,
    phrase: /^(?:tags?|topics?|categories|filed under|keywords|archives?|blogroll|labels)$/,
  },
  {
    reason: 'navigation',
    words: 8,
    phrase:
      /^(?:(?:table of )?contents|toc|in this (?:article|post|guide|story|page|blog|section)|on this page|jump to(?: section)?|quick (?:links|navigation|jump)|what'?s (?:inside|in this .*)|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenidos?|tabla de contenidos?|indice|inhoud(?:sopgave)?|innehåll|содержание|оглавление|目录|目次|목차)$/,
  },
  {
    reason: 'promotion',
    words: 12,
    phrase:
      /^(?:get (?:started|in touch)(?: today| now)?|contact us(?: today)?|(?:request|book|schedule|get|watch) (?:a|your|my) (?:free )?(?:demo|trial|quote|consultation|call|tour)\b.*|start (?:your )?free trial.*|try .{2,30} (?:for )?free.*|download (?:the|our) (?:app|guide|ebook).*|was this (?:article|page|post|content)?\s*helpful.*|rate this.*|how useful was this post.*|trusted by.*|our (?:services|partners|sponsors|products|clients))$/,
  },
];
