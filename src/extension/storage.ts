import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { personSchema, treatySchema } from '../knowledge/schema';
import { hiddenSchema, migratedSettings, noteSchema, siteSchema } from './settings';

/** The entries of an object that are whole. */
function wholeIn<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): Record<string, T> {
  if (stored === null || typeof stored !== 'object') return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => {
      const read = v.safeParse(schema, value);
      return read.success ? [[key, read.output]] : [];
    }),
  );
}

/** The members of a list that are whole. */
const wholeOf = <T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T[] =>
  Array.isArray(stored) ? Object.values(wholeIn(schema, stored)) : [];

const part = (stored: unknown, name: string): unknown =>
  stored !== null && typeof stored === 'object' ? Reflect.get(stored, name) : undefined;

/**
 * Everything that is stored, by key, with how it is read: what is whole is kept, entry by entry, and what is damaged
 * costs nothing else. One place, so that nothing else is ever written.
 */
const SHELVES = {
  settings: migratedSettings,
  /** By host name. */
  sites: (stored: unknown) => wholeIn(siteSchema, stored),
  hidden: (stored: unknown) => wholeOf(hiddenSchema, stored),
  /** By the id of a person or treaty. */
  notes: (stored: unknown) => wholeIn(noteSchema, stored),
  /** The reader's own cards. */
  own: (stored: unknown) => ({
    people: wholeOf(personSchema, part(stored, 'people')),
    treaties: wholeOf(treatySchema, part(stored, 'treaties')),
  }),
};

type Shelves = typeof SHELVES;
export type ShelfName = keyof Shelves;
export type Shelf<Name extends ShelfName> = ReturnType<Shelves[Name]>;

/** The browser would not store it: full or out of order. Nothing that stood there before is lost. */
export class StorageError extends Error {}

/** Reads a shelf; what is damaged in it is left out, and left where it is until the next write. */
export async function readShelf<Name extends ShelfName>(name: Name): Promise<Shelf<Name>> {
  const stored = (await browser.storage.local.get(name))[name];
  return SHELVES[name](stored) as Shelf<Name>;
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

/** Everything that is kept, in one object; what a file of ours holds. A file is taken whole or not at all. */
export const allShelvesSchema = v.object({
  settings: v.pipe(v.unknown(), v.transform(migratedSettings)),
  sites: v.record(v.string(), siteSchema),
  hidden: v.array(hiddenSchema),
  notes: v.record(v.string(), noteSchema),
  own: v.object({ people: v.array(personSchema), treaties: v.array(treatySchema) }),
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
