/**
 * Lines that say what they are: short, and the whole of them is the phrase. Written for lower-cased text with
 * straight apostrophes, without flags: case-insensitive Unicode expressions of this size take milliseconds to build.
 */
import type { OmissionReason } from '../model';

export interface PhraseRule {
  reason: OmissionReason;
  /** The most words such a line has. */
  words: number;
  /** Without this, which is quick to look for, the phrase is not. */
  hint?: RegExp;
  phrase: RegExp;
}

export const lineRules: readonly PhraseRule[] = [
  // What was left of a line whose names are pictures, or were taken out.
  { reason: 'other', words: 1, phrase: /^(?:by|von|par|por|di|&|\+|\/)[:.]?$/ },
  {
    reason: 'advertisement',
    words: 6,
    phrase:
      /^(?:advertisements?|advertising|adverti[sz]ing|ad|ads|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below(?: this ad)?|continue reading below|publicidad|publicité|anzeige|werbung|pubblicità|publicidade|advertentie|annonse?|reklama?|реклама|広告|广告|廣告|광고|إعلان|פרסומת)[.:]?$/,
  },
  {
    reason: 'share',
    words: 12,
    phrase:
      /^(?:share(?: (?:this|on|via|with|the|article|post|link|story|now)\b.{0,50})?|tweet|pin(?: it)?|facebook|twitter|x|linkedin|pinterest|whatsapp|telegram|reddit|email|e-mail|print(?: this)?|copy(?: link)?|link copied!?|copied!?|save|like(?: this)?|like loading\.*|loading\.*|follow us(?: on)?.{0,40}|click to (?:share|print|email).{0,60}|teilen|partager|compartir|condividi|compartilhar|delen|dela|поделиться)[.:]?$/,
  },
  {
    reason: 'relatedLinks',
    words: 45,
    phrase:
      /^(?:(?:read|see|watch) (?:more|also|next|on|this|related)\s*[:>|–—-]|(?:also|must|further|more) (?:read|on|from)\s*[:>|–—-]|also read\b|read also\b|related\s*(?:articles?|posts?|stories|reading|content|news|guides?|resources?|topics?)?\s*[:>|–—]|recommended(?: reading| for you)?\s*:|more (?:from|on|like) (?:this|the author)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)\b|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire (?:aussi|également)|leer (?:también|más)|lee también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|mer)|читайте также|关连|相关阅读|関連記事|あわせて読みたい|관련기사|اقرأ أيضا)/,
  },
  {
    // "Pages: 1 2 3": the view offers the further ones itself.
    reason: 'navigation',
    words: 40,
    hint: /\d/,
    phrase:
      /^(?:pages?|seiten?|páginas?|pagin[ae]|pagina's|sid(?:or|an?|er)|sivut?|stron[ay]|stran[ay]|stránk[ay]|oldal(?:ak)?|pagini|σελίδ(?:α|ες)|страниц[аы]|сторінк[аи]|страниц[аи]|页|頁|ページ|페이지|halaman|trang|sayfa(?:lar)?|หน้า|صفحات|الصفحات|עמודים)\s*[:：]?\s*1(?:\s*(?:[|,·/]|of|von|sur|de|di|van|av|из)?\s*(?:\d{1,3}|[»›→…]+))+$/,
  },
  {
    reason: 'relatedLinks',
    words: 8,
    phrase:
      /^(?:read (?:more|next|full story|the full (?:story|article))|continue reading|keep reading|see (?:more|all)|view (?:more|all)|show (?:more|all|less)|load more|learn more|find out more|(?:back|return) to .{0,25}|(?:next|previous|prev|older|newer)(?: (?:post|article|story|page|entry|posts))?|mehr lesen|weiterlesen|lire la suite|leer más|read less)\s*[.…→»›:>]*$/,
  },
  {
    reason: 'newsletter',
    words: 60,
    phrase:
      /^(?:(?:please )?(?:sign up|subscribe|register|join)\b.{0,80}\b(?:newsletter|mailing list|inbox|e-?mail (?:list|updates|alerts)|updates|blog|subscribers|podcast|channel)|get (?:the|our|more|all)\b.{0,60}\b(?:newsletter|inbox|delivered)|(?:never|don't) miss (?:a|an|out on|any)\b.{0,40}(?:post|story|update|news|article|episode)|enter your e-?mail|your e-?mail address|type your e-?mail|thanks for (?:reading|subscribing|signing up)\b.{0,100}(?:subscribe|newsletter|free|support|$)|this post is public so|subscribe (?:here|now|today|below)[.!]?$|newsletter abonnieren|abonnez-vous|suscríbete|iscriviti (?:alla|al)|assine (?:a|nossa)|abonneer je|подпишитесь)/,
  },
  {
    reason: 'promotion',
    words: 40,
    phrase:
      /^(?:explore more\b.{0,80}\b(?:section|hub|page|collection)|(?:download|get|request|grab|claim) (?:the|our|your) (?:free )?(?:app|e-?book|guide|checklist|template|report|whitepaper)\b|(?:book|schedule|request|get|watch|start) (?:a|your|my|the) (?:free )?(?:demo|trial|consultation|quote|call|tour|appointment)|start (?:your )?free trial|try .{1,30} (?:for free|free)|contact us(?: today| now)?\b.{0,60}|get (?:started|in touch)(?: today| now)?|(?:ready|want|looking|need) to .{5,80}\?(?: (?:contact|call|get|book|schedule|talk|sign|try|start|click|reach|visit|download|join)\b.{0,120})?$|(?:this (?:post|article|page|site|blog|website) )?(?:may )?contains? affiliate links|as an amazon associate|we (?:may )?(?:earn|receive) (?:a )?(?:small )?commission|support (?:our|independent) (?:journalism|work)|buy me a coffee|donate (?:now|today)|become a (?:member|subscriber|patron))/,
  },
  {
    // Said in the first person, so that a story about such earnings keeps its words.
    reason: 'promotion',
    words: 110,
    hint: /affiliat|commission|compensat|qualifying|independently|disclos|disclaim|referral/,
    phrase:
      /^(?:.{0,300}\b(?:we|i|us|you|our|my|mashable|site)\b.{0,60}\b(?:earn|receive|get|make|be (?:paid|compensated)|collect)\b.{0,40}\b(?:commissions?|compensation|affiliate fees?|referral fees?|revenue from)\b|.{0,200}\bearn from qualifying purchases|.{0,120}\b(?:some|all|many|most|any)? ?(?:of )?(?:the|these|my|our|this)? ?(?:links?|posts?|products?|page|site|article|newsletter)\b.{0,60}\b(?:are|contains?|includes?|be|use) (?:amazon )?affiliate\b|(?:every|each|all|while) .{0,60}\b(?:products?|items?)\b.{0,40}\bindependently (?:selected|chosen|reviewed|researched)|(?:affiliate )?disclosure\s*:)/,
  },
  {
    reason: 'newsletter',
    words: 70,
    phrase:
      /^(?:by (?:signing up|subscribing|submitting|clicking|entering your|providing your|joining)\b.{0,200}\b(?:agree|consent|confirm|acknowledge)|(?:was|has) this (?:newsletter|e-?mail) (?:been )?forwarded|join (?:over )?[\d,.]+[km+]* .{0,30}\b(?:subscribers|readers|members|others|people)|want (?:to (?:keep up|stay up|get)|more)\b.{0,120}\b(?:newsletter|inbox|subscribe|sign up)|become a paid subscriber|unsubscribe (?:at )?any ?time|you can unsubscribe)/,
  },
  {
    reason: 'relatedLinks',
    words: 18,
    phrase:
      /^(?:\[)?(?:read (?:our|the|my) (?:full|complete|in-depth|detailed|hands-on)\b.{0,80}\breviews?|read (?:more|also|next)\s*:|for more (?:information|details|tips)?,? ?(?:see|read|visit|check out)\b.{0,80}:|jump to (?:the )?(?:recipe|list|details|section|top|review)|you might also|more (?:reviews|like this)|check (?:out )?(?:price|prices|availability|current price)\b.{0,60}|(?:shop|buy) (?:it )?(?:now|here)$|(?:shop|buy|see) (?:it )?(?:at|on|from) \w+$|see details & buying options$|compare (?:new|used) .{2,30}deals\b.{0,60})[\]:]?/,
  },
  {
    // Controls of shops and lists, drawn as text.
    reason: 'other',
    words: 10,
    phrase:
      /^(?:sort(?: by)?\s*:?.{0,30}|filters?(?: ?(?:by|&|and) .{0,20})?(?: \(?\d+\)?)?|clear (?:all|filters)|(?:showing |loaded |viewing )?\d[\d,.]*(?:\s*[–-]\s*\d[\d,.]*)?(?: (?:of|out of) \d[\d,.]*)? (?:products?|results?|items?)|add to (?:cart|bag|basket|wish ?list|favou?rites|compare|trolley)|quick (?:view|shop|add|buy|look)|choose options|select (?:options|size|a size)|notify me(?: when available)?|only \d+ left(?: in stock)?!?|(?:in|out of) stock|sold out|size guide|quantity\s*:?|qty\s*:?|in den warenkorb|ajouter au panier|añadir (?:al carrito|a la cesta)|aggiungi al carrello|adicionar ao carrinho|in winkelwagen)$/,
  },
  {
    reason: 'other',
    words: 14,
    phrase:
      /^(?:loading (?:paragraph|image|faq|content|comments|article|video|more|\w+)?\s*(?:\.{2,}|…)|(?:photo|image|picture|foto|bild)? ?(?:credits?|courtesy(?: of)?)\s*[:/].{0,70}|(?:show|hide) (?:transcript|details)|view (?:this )?(?:figure|post on \w+|author page|image|larger|full size)|open in (?:a )?new (?:tab|window)|opens in (?:a )?new (?:tab|window)|(?:click|tap) (?:to|for|on) (?:enlarge|expand|zoom|view (?:larger|full)|the image).{0,30}|skip .{2,60} block|skip to (?:the )?\w+|page \d+ of \d+|pin (?:this |me |it )?(?:for|to) later!?|\{\{.*\}\}|by clicking to watch this video.*|(?:posted|written|published) (?:by|on|in)\s*:?|this field is hidden when viewing the form|add as a preferred source on google|youtube video|view this post on (?:instagram|threads|tiktok|facebook))[.!]?$/,
  },
  {
    reason: 'authorBox',
    words: 14,
    phrase:
      /^(?:(?:medically|clinically|legally|technically|expert) )?(?:reviewed|fact[ -]checked|edited|written) by\b[^.!?]{0,80}$/,
  },
  {
    reason: 'navigation',
    words: 4,
    phrase: /^(?:table of contents|contents|on this page|in this article|jump to(?: section)?|skip to section)\s*:?$/,
  },
  {
    reason: 'comments',
    words: 40,
    phrase:
      /^(?:(?:\d+|no|one) (?:comments?|responses?|replies|thoughts on)\b.{0,90}|no posts|comments?(?: \(?\d+\)?)?|leave (?:a|your) (?:comment|reply)|add (?:a )?comment|post (?:a )?comment|join the (?:conversation|discussion)|comments are closed|be the first to comment|cancel reply|your email address will not be published.{0,80}|this site uses akismet.*|kommentare?|commentaires?|comentarios?|reacties|комментарии)[.:]?$/,
  },
  {
    reason: 'tags',
    words: 30,
    phrase:
      /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|labels?|keywords?|tagged(?: with| in)?|schlagwörter|mots-clés|etiquetas)\s*:/,
  },
  {
    reason: 'other',
    words: 25,
    phrase:
      /^(?:[^.!?]{2,50}[|·•]\s*\d+ min(?:ute)?s? read|posted by [^.!?]{2,40} (?:at|on) (?:[^\s\d]{3,9}\.? )?\d{1,4}[ ,./-].{0,40}|\d+\s*(?:min(?:ute)?s?\.?)\s*(?:read|reading(?: time)?)?|(?:estimated )?reading time\s*:?.{0,25}|time to read:?.{0,20}|(?:last |first )?(?:updated|published|posted|modified|reviewed)(?: on| at)?\s*:?\s*(?:[^\s\d]{3,9}\.? \d{1,2}|\d{1,4}[ ./-]).{0,60}|\d+ (?:views|shares|likes|reads|votes)|all rights reserved.{0,60}|(?:©|copyright:? (?:©|\(c\)|\d{4}|by\b)).{0,120}|image (?:credit|source)s?\s*:.{0,80}|skip to (?:main )?content|top|home|menu|search)$/,
  },
  {
    reason: 'newsletter',
    words: 30,
    hint: /inbox|postfach|boîte|correo|bandeja|buzón|casella|caixa de entrada|mailbox|skrzynk|почт/,
    phrase:
      /\b(?:delivered|straight|right|direct(?:ly)?)\b.{0,20}\b(?:to|in|into) your (?:e-?mail )?inbox\b|\bdirekt in (?:ihr|dein|euer) (?:e-?mail-)?postfach\b|\bdirectement dans votre boîte\b|\bdirectamente en (?:tu|su) (?:correo|bandeja|buzón)|\bdirettamente nella tua casella\b|\bdiretamente na sua caixa de entrada\b|\b(?:rechtstreeks|direct) in (?:je|uw) (?:inbox|mailbox)\b|prosto na (?:twoją|swoją) skrzynkę|прямо на (?:вашу|свою) почту/,
  },
  {
    // What a wall says in the place of the rest; that something is withheld is told elsewhere.
    reason: 'promotion',
    words: 25,
    phrase:
      /^(?:this (?:article|story|content|post) is (?:exclusive|exclusively|reserved|only|available only)\b.{0,25}\b(?:subscribers|members)|unlock (?:this|the full) (?:article|story)\b.*|already (?:have an account|a (?:subscriber|member))\? ?(?:log|sign) in(?: here)?|diese[rs]? (?:artikel|beitrag|inhalt) ist (?:nur|exklusiv) für (?:abonnenten|mitglieder)|(?:cet )?(?:article|contenu)(?: est)? réservé aux abonnés|(?:este )?(?:artículo|contenido)(?: es)? (?:exclusivo|solo) para (?:suscriptores|socios)|(?:articolo|contenuto) riservato agli abbonati|(?:conteúdo|artigo) exclusivo para assinantes|dit artikel is (?:alleen|exclusief) voor abonnees)[.!]?$/,
  },
  {
    reason: 'promotion',
    words: 80,
    hint: /please/,
    phrase:
      /^.{0,120}\bplease consider (?:pitching in|donating|making a (?:donation|contribution|gift)|becoming a (?:member|subscriber|supporter|patron)|liking|subscribing|sharing)\b|^.{0,120}\bplease\b.{0,40}\bleave (?:a|us a|me a|your) .{0,15}\b(?:rating|review)\b/,
  },
  {
    reason: 'share',
    words: 20,
    phrase:
      /^(?:(?:please )?(?:(?:join|find|like|add) (?:me|us)|follow (?:me|us|our .{1,30}|\w+(?: \w+)?)) (?:on|over on) (?:facebook|instagram|twitter|x|tiktok|linkedin|youtube|threads|bluesky|mastodon|pinterest|telegram|whatsapp)\b.*|(?:folgt|folgen sie|folge) (?:uns|mir) (?:auf|bei) .*|(?:suivez|rejoignez|retrouvez)-(?:nous|moi) sur .*|(?:síguenos|sígueme|síganos) en .*|(?:seguici|seguimi) su .*|siga-(?:nos|me) (?:no|na|em) .*|volg (?:ons|mij|me) op .*|följ (?:oss|mig) på .*|(?:śledź|obserwuj) (?:nas|mnie) na .*)$/,
  },
  {
    reason: 'share',
    words: 50,
    hint: /and follow (?:us|me) on/,
    phrase:
      /\band follow (?:us|me) on (?:facebook|instagram|twitter|x|tiktok|linkedin|youtube|threads|bluesky|mastodon|pinterest|telegram|whatsapp)\b[^.!?]{0,90}[.!]?$/,
  },
  {
    // Said by the paper, of what its writers say.
    reason: 'other',
    words: 90,
    phrase:
      /^(?:(?:note|disclaimer): ?)?(?:(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,120}\b(?:not|own|solely|those of)\b|die (?:hier |in diesem \S+ )?(?:geäußerten|vertretenen) (?:ansichten|meinungen)\b|les (?:opinions|propos|points de vue) exprimée?s\b|las opiniones (?:expresadas|vertidas)\b|le opinioni espresse\b|as opiniões (?:expressas|expressadas)\b|de meningen (?:in|die)\b.{0,60}\b(?:auteur|schrijver))/,
  },
  {
    reason: 'other',
    words: 70,
    phrase:
      /^(?:©|copyright\b).{0,120}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены)/,
  },
  {
    reason: 'promotion',
    words: 12,
    phrase:
      /^(?:(?:sponsor|support) (?:this|our|my) (?:newsletter|podcast|show|blog|channel)|help (?:me|us) (?:to )?spread the word\b.*|join (?:the|our|my) (?:\w+ ){0,2}(?:facebook|telegram|whatsapp|discord|slack|linkedin) (?:group|channel|community|server)\b.*|stay (?:in touch|connected) with (?:me|us)|recommends)[.!:]*$/,
  },
  {
    // Who took the pictures above and in the story, in a line of its own.
    reason: 'other',
    words: 40,
    phrase:
      /^(?:featured?|header|hero|cover|lead|title) (?:image|photo|picture)s? (?:by|via|credits?|courtesy|from|source)\b.{0,250}$/,
  },
  {
    reason: 'advertisement',
    words: 10,
    phrase: /^(?:in (?:paid )?partnership with|brought to you by|sponsored by)\b.*$/,
  },
];

/** What the software of forums writes around posts. */
export const threadRules: readonly PhraseRule[] = [
  {
    reason: 'other',
    words: 12,
    phrase:
      /^(?:thread starter\b.{0,60}|(?:asked|modified|viewed)\b.{1,40}\b(?:ago|times|today|yesterday)|sorted by:?|start(?:ed)? date\b.{0,40}|click to expand\.*|last edited(?: by [^:]{1,30})?\s*:.{0,50}|last edited (?:on |at )?(?:\w{3,9}\.? )?\d.{0,40}|edited .{3,40} by .{1,40}|(?:views?|replies|posts?|messages|likes|points|reaction score|joined|location|last reply|created)\s*:?\s*(?:[\d,.]+[km]?|(?:\w{3,9}\.? )?\d{1,2},? \d{4}|\d+ \w{1,6} ?\d*.{0,8})|[\d,.]+[km]? (?:views?|replies|posts?|posters|watching|messages|votes?)|(?:not open for further replies|this topic has been deleted|log ?in to reply|top posters in this topic|featured replies)\.?|view attachment \d+|#\d+|\S{2,30} said\s*:|\\?\$\\(?:begin|end)group\\?\$|a raptive partner site)?$/,
  },
  {
    reason: 'other',
    words: 45,
    phrase:
      /^(?:create an account or sign in to comment|start asking to get answers\b|find the answer to your question by asking\b|explore related questions\b|you need to be a member in order to leave a comment|sign up for a new account in our community\b|already have an account\? sign in|users (?:who are )?(?:viewing|browsing) this (?:thread|topic|forum)\b|total: \d+ \(members\b|you (?:may not|must (?:be logged in|log in)(?: or register)? to) (?:post|edit|reply|answer)\b|all times are (?:gmt|utc)\b|(?:this|our) (?:site|website|forum) uses cookies\b|by continuing to use this site\b|only users with topic management privileges\b|hello! it looks like you're interested in this conversation\b)/,
  },
];
