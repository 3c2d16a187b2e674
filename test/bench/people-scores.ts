// Scores person mentions by their exact spans, and tells what was missed or found in vain.

export interface MarkedSpan {
  start: number;
  end: number;
}

export interface PersonText {
  name: string;
  text: string;
  published?: string;
  gold: MarkedSpan[];
}

export interface PersonScores {
  precision: number;
  recall: number;
  f1: number;
}

const same = (a: MarkedSpan) => (b: MarkedSpan) => a.start === b.start && a.end === b.end;

/** Precision, recall and F1 (0–1) of exact spans over all texts. */
export function scoreSpans(pairs: { gold: MarkedSpan[]; found: MarkedSpan[] }[]): PersonScores {
  let hits = 0;
  let gold = 0;
  let found = 0;
  for (const pair of pairs) {
    gold += pair.gold.length;
    found += pair.found.length;
    hits += pair.gold.filter((one) => pair.found.some(same(one))).length;
  }
  const precision = found > 0 ? hits / found : 0;
  const recall = gold > 0 ? hits / gold : 0;
  return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

const sentenceAround = (text: string, { start, end }: MarkedSpan): string => {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start) + 1, 0);
  const stops = [text.indexOf('\n', end), text.indexOf('. ', end)].filter((at) => at >= 0);
  const to = Math.min(text.length, ...stops.map((at) => at + 1));
  return `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`.replace(/\s+/g, ' ').trim();
};

/** One line for each miss and each find in vain, with its sentence. Overlapping spans count as found. */
export function errorLines(name: string, text: string, gold: MarkedSpan[], found: MarkedSpan[]): string[] {
  const meets = (a: MarkedSpan) => (b: MarkedSpan) => a.start < b.end && b.start < a.end;
  return [
    ...gold.filter((one) => !found.some(meets(one))).map((one) => `missed   ${name}: ${sentenceAround(text, one)}`),
    ...found.filter((one) => !gold.some(meets(one))).map((one) => `in vain  ${name}: ${sentenceAround(text, one)}`),
  ];
}
