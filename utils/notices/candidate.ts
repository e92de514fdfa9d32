/** What is measured of a box that speaks of ad blockers: plain facts, so that judging needs no browser. */
import type { Words } from './words';

/** Where the box stands. `layer`: the browser's top layer (modal dialog, popover). */
export type Placement = 'layer' | 'fixed' | 'sticky' | 'absolute' | 'inline';

export interface Candidate {
  /** Folded text of the whole box. */
  text: string;
  words: Words;
  /** The same without links that read like headlines of other pages, and without what others are quoted with. */
  spoken: Words;
  placement: Placement;
  /** Part of the viewport it covers, 0 to 1. */
  share: number;
  /** Came by script after the page was parsed, as something small. */
  late: boolean;
  /** Was in the page unseen, and then shown. */
  revealed: boolean;
  /** Appeared right after the reader clicked or typed: perhaps the reader asked for it. */
  byReader: boolean;
  /** The page's own title speaks of ad blockers. */
  topic: boolean;
  /** A paragraph, list item or quotation among others of its kind, or a heading. */
  prose: boolean;
  /** One of several siblings built alike: a comment, a search result, a card. */
  oneOfMany: boolean;
  /** Only one entry of a list speaks of blockers: it reports something. */
  listed: boolean;
  /** Holds the story or the page's navigation. */
  holdsStory: boolean;
  /** Inside, or holds, a consent manager. */
  consentMark: boolean;
  /** Asks for a password, an address or other typed data. */
  typedInput: boolean;
  /** How many things it holds to switch on and off. */
  switches: number;
  inForm: boolean;
  /** Lies over a video player. */
  inPlayer: boolean;
  /** Within a comment section or a thread. */
  inThread: boolean;
  /** A picture with its caption. */
  captioned: boolean;
  /** The words are only in a picture's file name, or a frame's name or address. */
  nameOnly: boolean;
}
