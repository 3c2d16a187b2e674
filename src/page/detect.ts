/** Stage 1: whether the page is worth a closer look. Forces no layout and reads little: every page pays for it. */
export function worthALook(document: Document): boolean {
  return document.querySelectorAll('p').length > 2;
}
