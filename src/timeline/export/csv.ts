import type { ExportedLine } from './lines';

const COLUMNS = [
  'date',
  'from',
  'to',
  'when',
  'text',
  'status',
  'remark',
  'source',
  'people',
  'treaties',
  'attribution',
  'outcome',
  'link',
] as const;

/** A spreadsheet runs a cell that begins with one of these as a formula; a leading apostrophe makes it text. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values after RFC 4180, with a header line; formulas are neutralised. */
export function toCsv(lines: readonly ExportedLine[]): string {
  const rows = lines.map((line) => [
    line.value,
    line.from ?? '',
    line.to ?? '',
    line.when,
    line.what,
    line.status,
    line.remark ?? '',
    line.source,
    line.people.join('; '),
    line.treaties.join('; '),
    line.attribution ?? '',
    line.outcome ?? '',
    line.link ?? '',
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
