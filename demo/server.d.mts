/** One page of the demo newspaper. */
export interface DemoPage {
  path: string;
  title: string;
  /** What kind of site this page is built like, in a few words. */
  design: string;
  /** Whether a reader view makes sense here. */
  article: boolean;
  lang: string;
}

export const demoPages: readonly DemoPage[];

/** Starts the newspaper; port 0 takes any free one. `url` has no trailing slash. */
export function startDemoServer(where?: {
  port?: number;
  host?: string;
}): Promise<{ url: string; port: number; close(): Promise<void> }>;
