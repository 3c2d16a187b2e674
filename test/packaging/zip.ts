import { strToU8, type Zippable, zipSync } from 'fflate';

/** The earliest day that a zip can hold, in local time because zips have no time zone: no clock shows in our archives. */
const NO_DAY = new Date(1980, 0, 1);
const MADE_ON_UNIX = 3;
const FILE = 0o100644;
const EXECUTABLE = 0o100755;

const startsWithShebang = (bytes: Uint8Array) => bytes[0] === 0x23 && bytes[1] === 0x21;

/**
 * Zips files so that the same files always give the same bytes: sorted by name, one fixed time, no owner, and a
 * compressor that does not change with the version of Node.
 *
 * @param files contents by name; names have forward slashes
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) ?? '';
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const mode = startsWithShebang(bytes) ? EXECUTABLE : FILE;
    entries[name] = [bytes, { mtime: NO_DAY, level: 9, os: MADE_ON_UNIX, attrs: mode << 16 }];
  }
  return zipSync(entries);
}
