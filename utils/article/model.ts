/**
 * The article as plain JSON. Extraction ends here; the view, the exports, print and read-aloud start here.
 * Types only: nobody downstream sees HTML, so no page script can survive the trip.
 */

/** Text-level content. A small tree without attributes from the page, save for links and pictures. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: InlineStyle; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' }
  | { type: 'image'; picture: Picture }
  /** A reference to an item of a `notes` block by its id. */
  | { type: 'noteRef'; note: string; label: string }
  | { type: 'math'; math: MathContent }
  | { type: 'ruby'; base: Inline[]; reading: string }
  | { type: 'time'; dateTime: string; children: Inline[] };

export type InlineStyle =
  | 'emphasis'
  | 'strong'
  | 'code'
  | 'superscript'
  | 'subscript'
  | 'mark'
  | 'strike'
  | 'insert'
  | 'cite'
  | 'small'
  | 'keyboard'
  | 'quotation';

/** An absolute address with what is needed to keep its place before it loads. Sizes in CSS pixels. */
export interface Picture {
  src: string;
  /** `srcset` with absolute addresses. */
  srcSet?: string;
  alt: string;
  width?: number;
  height?: number;
}

/** A formula: a MathML tree of allowed elements where the page has one, and its text for everything else. */
export interface MathContent {
  tree?: MathNode;
  text: string;
  display: boolean;
}

export interface MathNode {
  name: string;
  attributes: Record<string, string>;
  children: (MathNode | string)[];
}

/** Who said it. Parts are set only where they were told apart with confidence; `text` is the whole line. */
export interface Attribution {
  text: string;
  speaker?: string;
  role?: string;
  organisation?: string;
  href?: string;
}

export interface FaqItem {
  id: string;
  question: Inline[];
  answer: Block[];
}

export interface TableCell {
  header: boolean;
  colSpan: number;
  rowSpan: number;
  align?: 'start' | 'center' | 'end';
  content: Block[];
}

export interface FigureContent {
  picture: Picture;
  caption?: Inline[];
  credit?: string;
  href?: string;
}

interface Kinds {
  heading: { level: 2 | 3 | 4 | 5 | 6; id: string; content: Inline[] };
  paragraph: { content: Inline[] };
  /** A call-out. `pull`: repeats or advertises words of the story, rather than being part of its flow. */
  quote: { content: Block[]; attribution?: Attribution; pull: boolean };
  list: { ordered: boolean; start?: number; items: Block[][] };
  definitions: { items: { terms: Inline[][]; details: Block[][] }[] };
  figure: FigureContent;
  gallery: { items: FigureContent[]; caption?: Inline[] };
  table: { caption?: Inline[]; rows: TableCell[][]; headRows: number };
  code: { text: string; language?: string };
  faq: { items: FaqItem[] };
  keyPoints: { title?: string; content: Block[] };
  factBox: { title?: string; content: Block[] };
  /** An editor's note on a change; shown first when newer than the text. `date` is ISO 8601. */
  update: { nature: 'update' | 'correction'; date?: string; content: Block[] };
  liveEntry: { id: string; time?: string; timeText?: string; title?: Inline[]; author?: string; content: Block[] };
  timeline: { items: { time: string; content: Block[] }[] };
  media: {
    medium: 'audio' | 'video';
    src?: string;
    poster?: Picture;
    title?: string;
    caption?: Inline[];
    href?: string;
  };
  /** Something of a third party; nothing of it loads until the reader asks. */
  embed: { provider: string; href: string; frame?: string; title?: string; poster?: Picture };
  /** A post of a social network. */
  post: { network: string; author?: string; href?: string; date?: string; content: Block[] };
  math: { math: MathContent };
  notes: { items: { id: string; label: string; content: Block[] }[] };
  divider: object;
}

export type BlockKind = keyof Kinds;

/** One block of one kind. `source` is the index of its page element in `Extraction.elements` (place keeping). */
export type BlockOf<Kind extends BlockKind> = { kind: Kind; source?: number } & Kinds[Kind];

export type Block = { [Kind in BlockKind]: BlockOf<Kind> }[BlockKind];

export interface Person {
  name: string;
  href?: string;
}

/** Something on the page near the story that the view does not show, or something brought back. */
export interface Omission {
  id: string;
  /** Key of a reason text, `leftOut.<reason>` in the locales. */
  reason: OmissionReason;
  words: number;
  blocks: Block[];
  /** Where it would stand: before this index of `Article.blocks`. */
  before: number;
}

export type OmissionReason =
  | 'relatedLinks'
  | 'newsletter'
  | 'promotion'
  | 'share'
  | 'authorBox'
  | 'tags'
  | 'comments'
  | 'consent'
  | 'notice'
  | 'navigation'
  | 'advertisement'
  | 'sideBox'
  | 'other';

export type WithheldReason = 'subscription' | 'registration' | 'blockerNotice' | 'truncated';

export type DoubtReason = 'short' | 'mostlyLinks' | 'noMainText' | 'muchLeftOut';

export interface Article {
  url: string;
  title: string;
  /** The strap line (standfirst, deck) below the title. */
  strapLine?: Inline[];
  section?: string;
  byline: Person[];
  /** ISO 8601 with what is known: `2026-11`, `2026-11-22`, or with time and zone. */
  published?: string;
  modified?: string;
  siteName?: string;
  siteUrl?: string;
  /** BCP 47, as far as known. */
  language?: string;
  direction: 'ltr' | 'rtl';
  licence?: { text: string; href?: string };
  agency?: string;
  leadImage?: FigureContent;
  blocks: Block[];
  /** Words as `Intl.Segmenter` counts them. */
  wordCount: number;
  leftOut: Omission[];
  withheld?: WithheldReason;
  /** Further pages of the same story, in order, same origin. */
  morePages: string[];
  comments?: { count?: number; place: 'page' | 'frame' };
  /** Empty when the result is trusted. */
  doubts: DoubtReason[];
}

/** What `extract` returns: the article and the live page elements that blocks point at. */
export interface Extraction {
  /** All that is read first; `leftOut` is empty and `comments` missing until it is completed. */
  article: Article;
  elements: Element[];
  /** The article with what stands at its foot: worth its time once the text can be read. Made once. */
  complete(): Article;
}

/** One comment below an article, as plain text. `depth` 0 answers the story, 1 a comment, and so on. */
export interface CommentThread {
  author?: string;
  /** As the page prints it, or ISO 8601 where it says so. */
  time?: string;
  text: string;
  depth: number;
}
