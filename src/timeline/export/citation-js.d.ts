/** The parts of Citation.js that are used; it comes without types. */
declare module '@citation-js/core' {
  interface Name {
    given?: string;
    family?: string;
    literal?: string;
  }
  interface Csl {
    id: string;
    type: string;
    title?: string;
    author?: Name[];
    reporter?: Name[];
    'container-title'?: string;
    issued?: { 'date-parts': [number[]] };
    accessed?: { 'date-parts': [number[]] };
    URL?: string;
    language?: string;
  }
  /** Reads BibTeX, RIS or CSL-JSON into CSL items. */
  class Cite {
    constructor(input: string);
    data: Csl[];
  }
  const plugins: {
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
    output: {
      format(
        form: 'bibtex' | 'biblatex',
        items: Csl[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string | undefined> }[];
      /** @param options.spec which edition of RIS: the tags of 2001 (`old`) or of 2011 (`new`) */
      format(
        form: 'ris',
        items: Csl[],
        options: { format: 'object'; spec: 'old' | 'new' },
      ): Record<string, string | string[] | undefined>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
