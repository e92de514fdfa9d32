/** Tells the developer console what went wrong without stopping the page. Nothing is sent anywhere. */
export function report(what: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console
  console.warn(`[Lede] ${what}:`, error);
}
