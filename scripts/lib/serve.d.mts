export interface Served {
  url: string;
  close(): void;
}
export function serveFolder(folder: string): Promise<Served>;
export function serveFile(file: string): Promise<Served>;
