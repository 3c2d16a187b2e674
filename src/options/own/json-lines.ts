/** The line (from 1) on which an offset of a text stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

type Path = readonly (string | number)[];

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const LITERAL = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Deeper than any pack; what is nested deeper is not looked into. */
const DEEPEST = 50;

/** Where the walk stopped: at the value that was sought, or at what is no JSON. */
interface Stop {
  offset: number;
}

/** Walks through JSON until it finds a fault. `onValue` hears of each value's path and offset. */
function walk(text: string, onValue: (path: Path, offset: number) => void): Stop | undefined {
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const take = (character: string): boolean => {
    match(SPACE);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const list = (path: Path, close: string, keyed: boolean): boolean => {
    if (take(close)) return true;
    for (let index = 0; ; index++) {
      match(SPACE);
      let key: string | number = index;
      if (keyed) {
        const name = match(STRING);
        if (name === undefined || !take(':')) return false;
        key = name.slice(1, -1);
      }
      if (!value([...path, key])) return false;
      if (take(close)) return true;
      if (!take(',')) return false;
    }
  };
  const value = (path: Path): boolean => {
    match(SPACE);
    onValue(path, at);
    if (path.length > DEEPEST) return false;
    if (take('{')) return list(path, '}', true);
    if (take('[')) return list(path, ']', false);
    return match(STRING) !== undefined || match(LITERAL) !== undefined;
  };
  const whole = value([]);
  match(SPACE);
  return whole && at === text.length ? undefined : { offset: at };
}

/** The line of the first thing that is not JSON; 1 where all of it is. */
export function lineOfFault(text: string): number {
  return lineAt(text, walk(text, () => undefined)?.offset ?? 0);
}

/** The line on which the value at `path` begins; that of the nearest value above where the path leads nowhere. */
export function lineOfPath(text: string, path: Path): number {
  let best = 0;
  let depth = -1;
  walk(text, (found, offset) => {
    if (found.length <= depth || found.some((key, index) => key !== path[index])) return;
    best = offset;
    depth = found.length;
  });
  return lineAt(text, best);
}
