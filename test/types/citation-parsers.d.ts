declare module '@customcommander/ris' {
  /** RIS records: the values of each tag, days in parts. */
  export function read(ris: string): Record<string, (string | Record<string, string>)[]>[];
}
