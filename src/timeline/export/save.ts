import type { ExportFile } from './forms';

/** How long a browser may take to begin a download before its address is given back, in milliseconds. */
const KEEP_ADDRESS = 60_000;

/** Offers a file to the reader as a download. Spreadsheets get the mark by which they know UTF-8. */
export function saveFile({ name, type, content }: ExportFile): void {
  const body = type === 'text/csv' ? `\uFEFF${content}` : content;
  const address = URL.createObjectURL(new Blob([body], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}

/** Puts text on the clipboard. @returns whether the browser let us */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
