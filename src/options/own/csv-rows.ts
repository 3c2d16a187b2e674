/** A row of a CSV file with the line that it begins on, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Reads comma- or semicolon-separated values (RFC 4180; the first line tells which). Empty lines are left out.
 * @throws Error with the line of a quotation mark that never closes
 */
export function csvRows(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const [head = ''] = source.split(/\r?\n/, 1);
  const separator = head.split(';').length > head.split(',').length ? ';' : ',';
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  let at = 0;
  while (at < source.length) {
    let cell = '';
    if (source[at] === '"') {
      const opened = line;
      for (at++; ; at++) {
        const character = source[at];
        if (character === undefined) throw new Error(String(opened));
        if (character === '"' && source[at + 1] !== '"') break;
        if (character === '"') at++;
        if (character === '\n') line++;
        cell += character;
      }
      at++;
    }
    while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r')
      cell += source[at++];
    row.cells.push(cell.trim());
    if (source[at] === separator) {
      at++;
      if (at < source.length) continue;
      row.cells.push('');
    }
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
    rows.push(row);
    row = { line: ++line, cells: [] };
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
