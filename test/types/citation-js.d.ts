declare module '@citation-js/core' {
  /** Reads BibTeX, RIS or CSL-JSON into CSL items. */
  export class Cite {
    constructor(input: string);
    data: {
      title?: string;
      URL?: string;
      author?: unknown[];
      reporter?: unknown[];
      issued?: { 'date-parts': number[][] };
    }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
