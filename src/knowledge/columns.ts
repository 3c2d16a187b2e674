/** What JSON holds. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Row = { [key: string]: Json };

/**
 * One field of many rows. Values that stand beside their like compress far better than rows do, and JSON parses
 * them faster: the reason for all this.
 * - `v`: the values themselves, `''` where a row lacks the field (no field of ours is ever an empty string)
 * - `o`: the field is an object; its own fields
 * - `n` with `o`: the field is a list of objects (or of texts and objects); how many each row has, -1 for no list
 */
export type Column = { v: Json[] } | { o: Columns; n?: number[] };
export type Columns = { [field: string]: Column };

const ABSENT = '';
/** The field name under which a plain text stands in a list that holds objects too. */
const TEXT = '';

const isRow = (value: Json | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function column(values: (Json | undefined)[]): Column {
  if (values.some((value) => Array.isArray(value) && value.some(isRow))) {
    const lists = values.map((value) => (Array.isArray(value) ? value : undefined));
    const rows = lists.flatMap((list) => list ?? []).map((item) => (isRow(item) ? item : { [TEXT]: item }));
    return { n: lists.map((list) => list?.length ?? -1), o: toColumns(rows) };
  }
  if (values.some(isRow)) return { o: toColumns(values.map((value) => (isRow(value) ? value : {}))) };
  return { v: values.map((value) => value ?? (value === null ? null : ABSENT)) };
}

/** Turns rows into columns. Objects without any field are not kept apart from absent ones: there are none. */
export function toColumns(rows: Row[]): Columns {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...fields].map((field) => [field, column(rows.map((row) => row[field]))]));
}

function lists(counts: number[], items: Row[]): (Json | undefined)[] {
  let at = 0;
  return counts.map((count) => {
    if (count < 0) return undefined;
    const own = items.slice(at, at + count);
    at += count;
    return own.map((item) => item[TEXT] ?? item);
  });
}

function valuesOf(field: Column, count: number): (Json | undefined)[] {
  if ('v' in field) return field.v.map((value) => (value === ABSENT ? undefined : value));
  const { n } = field;
  if (!n) return toRows(field.o, count).map((row) => (Object.keys(row).length > 0 ? row : undefined));
  const total = n.reduce((sum, one) => sum + Math.max(0, one), 0);
  return lists(n, toRows(field.o, total));
}

/** Turns columns back into `count` rows. */
export function toRows(columns: Columns, count: number): Row[] {
  const rows: Row[] = Array.from({ length: count }, () => ({}));
  for (const [name, field] of Object.entries(columns)) {
    const values = valuesOf(field, count);
    rows.forEach((row, index) => {
      const value = values[index];
      if (value !== undefined) row[name] = value;
    });
  }
  return rows;
}
