export function foldSigns(text: string): string;
