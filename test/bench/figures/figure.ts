/** One line of the page of figures. */
export interface Figure {
  what: string;
  /** As a reader sees it: "12 ms". */
  ours: string;
  /** The peer, or what is physically needed, measured in the same run. */
  beside: string;
  /** Ours divided by what stands beside it. */
  ratio?: number;
  /** What was set out to be reached, where something was. */
  reach?: { words: string; met: boolean };
}

/** Milliseconds as a reader wants them: three figures at most. */
export const ms = (time: number) =>
  `${time < 0.1 ? time.toFixed(4) : time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

/** Bytes as KB of 1,024. */
export const kb = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 2 : 0)} KB`;

/** Bytes as MB. */
export const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

/** What was to be reached, as at most so much. */
export const atMost = (figure: number, most: number, words: string) => ({ words: `≤ ${words}`, met: figure <= most });

const reached = ({ reach }: Figure) => (reach ? `${reach.words} ${reach.met ? '✓' : '**missed**'}` : '');
const ratioOf = ({ ratio }: Figure) =>
  ratio === undefined ? '' : `× ${ratio < 100 ? ratio.toPrecision(2) : ratio.toFixed(0)}`;

/** The figures as a Markdown table. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(
    (figure) => `| ${figure.what} | ${figure.ours} | ${figure.beside} | ${ratioOf(figure)} | ${reached(figure)} |`,
  );
  return ['| what | Backstory | beside it, in the same run | ratio | reach |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
