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

/** Gives the value of a field for one row; undefined where the row lacks it. */
type Reader = (row: number) => Json | undefined;

/** Where the items of each row's list begin in the column of all items. */
function beginnings(counts: readonly number[]): Uint32Array {
  const begin = new Uint32Array(counts.length);
  let at = 0;
  counts.forEach((count, row) => {
    begin[row] = at;
    if (count > 0) at += count;
  });
  return begin;
}

function openColumn(field: Column): Reader {
  if ('v' in field) {
    const { v } = field;
    return (row) => {
      const value = v[row];
      return value === ABSENT ? undefined : value;
    };
  }
  const { n, o } = field;
  const item = openColumns(o);
  const text = o[TEXT] ? openColumn(o[TEXT]) : undefined;
  if (!n)
    return (row) => {
      const value = item(row);
      return Object.keys(value).length > 0 ? value : undefined;
    };
  let begin: Uint32Array | undefined;
  return (row) => {
    const count = n[row] ?? -1;
    if (count < 0) return undefined;
    begin ??= beginnings(n);
    const first = begin[row] ?? 0;
    const items: Json[] = [];
    for (let at = first; at < first + count; at++) items.push(text?.(at) ?? item(at));
    return items;
  };
}

/** Gives single rows back out of columns, each built when it is asked for: a story needs a few of thousands. */
export function openColumns(columns: Columns): (row: number) => Row {
  const readers = Object.entries(columns).map(([name, field]) => ({ name, read: openColumn(field) }));
  return (row) => {
    const whole: Row = {};
    for (const { name, read } of readers) {
      const value = read(row);
      if (value !== undefined) whole[name] = value;
    }
    return whole;
  };
}
