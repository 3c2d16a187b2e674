import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, hiddenSchema, noteSchema, type Settings, settingsSchema, siteSchema } from './settings';

/** Everything that is stored, by key, with what it must look like. One place, so that nothing else is ever written. */
const SHELVES = {
  settings: { schema: settingsSchema, empty: DEFAULT_SETTINGS },
  /** By host name. */
  sites: { schema: v.record(v.string(), siteSchema), empty: {} },
  hidden: { schema: v.array(hiddenSchema), empty: [] },
  /** By the id of a person or treaty. */
  notes: { schema: v.record(v.string(), noteSchema), empty: {} },
} as const;

type Shelves = typeof SHELVES;
export type ShelfName = keyof Shelves;
export type Shelf<Name extends ShelfName> = v.InferOutput<Shelves[Name]['schema']>;

/** The browser would not store it: full or out of order. Nothing that stood there before is lost. */
export class StorageError extends Error {}

/** Settings of other versions are brought up here, one step a version; fields that are missing take their defaults. */
function migrated(name: ShelfName, stored: unknown): unknown {
  if (name !== 'settings' || stored === null || typeof stored !== 'object') return stored;
  return { ...DEFAULT_SETTINGS, ...stored, version: DEFAULT_SETTINGS.version } satisfies Settings;
}

/** Reads a shelf; what is damaged is taken for empty and left where it is until the next write. */
export async function readShelf<Name extends ShelfName>(name: Name): Promise<Shelf<Name>> {
  const { schema, empty } = SHELVES[name];
  const stored = (await browser.storage.local.get(name))[name];
  const read = v.safeParse(schema, migrated(name, stored));
  return (read.success ? read.output : structuredClone(empty)) as Shelf<Name>;
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Changes a shelf. Changes are made one after the other, so that two tabs never lose each other's.
 * @param options.private the change comes from a private tab: nothing is written, the shelf is given as it is
 * @returns the shelf after the change
 * @throws StorageError where the browser does not store it
 */
export async function changeShelf<Name extends ShelfName>(
  name: Name,
  change: (shelf: Shelf<Name>) => Shelf<Name>,
  options: { private: boolean },
): Promise<Shelf<Name>> {
  if (options.private) return await readShelf(name);
  const write = lastWrite.then(async () => {
    const changed = change(await readShelf(name));
    try {
      await browser.storage.local.set({ [name]: changed });
    } catch (error) {
      throw new StorageError(error instanceof Error ? error.message : String(error));
    }
    return changed;
  });
  lastWrite = write.catch(() => undefined);
  return await write;
}
