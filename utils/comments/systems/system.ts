/**
 * A comment system as data. What its markup looks like was taken from pages that use it or from its own guide;
 * the witness is the fixture of the same id in tests/fixtures/comments/systems.
 */
export interface CommentSystem {
  id: string;
  /** What holds the section, in the page's own DOM: every match is folded. */
  containers: readonly string[];
  /** One comment, where the comments are in the page's DOM. */
  items?: string;
  /** The comments live in a third party's frame or shadow root: they can be shown but not read. */
  frame?: true;
}
