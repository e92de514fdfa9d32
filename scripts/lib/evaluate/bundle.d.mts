export function buildBundle(entry: string, options?: { minify?: boolean }): Promise<string>;
