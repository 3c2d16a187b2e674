import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { personSchema, treatySchema } from '../knowledge/schema';
import { DEFAULT_SETTINGS, hiddenSchema, migratedSettings, noteSchema, settingsSchema, siteSchema } from './settings';

/** Everything that is stored, by key, with what it must look like. One place, so that nothing else is ever written. */
const SHELVES = {
  settings: { schema: settingsSchema, empty: DEFAULT_SETTINGS },
  /** By host name. */
  sites: { schema: v.record(v.string(), siteSchema), empty: {} },
  hidden: { schema: v.array(hiddenSchema), empty: [] },
  /** By the id of a person or treaty. */
  notes: { schema: v.record(v.string(), noteSchema), empty: {} },
  /** The reader's own cards. */
  own: {
    schema: v.object({ people: v.array(personSchema), treaties: v.array(treatySchema) }),
    empty: { people: [], treaties: [] },
  },
} as const;

type Shelves = typeof SHELVES;
export type ShelfName = keyof Shelves;
export type Shelf<Name extends ShelfName> = v.InferOutput<Shelves[Name]['schema']>;

/** The browser would not store it: full or out of order. Nothing that stood there before is lost. */
export class StorageError extends Error {}

/** Reads a shelf; what is damaged is taken for empty and left where it is until the next write. */
export async function readShelf<Name extends ShelfName>(name: Name): Promise<Shelf<Name>> {
  const { schema, empty } = SHELVES[name];
  const stored = (await browser.storage.local.get(name))[name];
  const read = v.safeParse(schema, name === 'settings' ? migratedSettings(stored) : stored);
  return (read.success ? read.output : structuredClone(empty)) as Shelf<Name>;
}

/** Held while a shelf is changed, by whichever of our pages or the background changes it. */
const LOCK = 'backstory-storage';

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
  return await navigator.locks.request(LOCK, async () => {
    const changed = change(await readShelf(name));
    await write({ [name]: changed });
    return changed;
  });
}

/** Replaces all shelves at once: all of them or, where the browser does not store it, none. */
export async function replaceShelves(shelves: { [Name in ShelfName]: Shelf<Name> }): Promise<void> {
  await navigator.locks.request(LOCK, () => write(shelves));
}

async function write(shelves: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(shelves);
  } catch (error) {
    throw new StorageError(error instanceof Error ? error.message : String(error));
  }
}

/** Everything that is kept, in one object; what a file of ours holds. */
export const allShelvesSchema = v.object({
  settings: v.pipe(v.unknown(), v.transform(migratedSettings)),
  sites: SHELVES.sites.schema,
  hidden: SHELVES.hidden.schema,
  notes: SHELVES.notes.schema,
  own: SHELVES.own.schema,
});
export type AllShelves = v.InferOutput<typeof allShelvesSchema>;

/** Reads all shelves. */
export async function readAllShelves(): Promise<AllShelves> {
  const [settings, sites, hidden, notes, own] = await Promise.all([
    readShelf('settings'),
    readShelf('sites'),
    readShelf('hidden'),
    readShelf('notes'),
    readShelf('own'),
  ]);
  return { settings, sites, hidden, notes, own };
}
