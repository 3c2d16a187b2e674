import browser from 'webextension-polyfill';
import { type Library, openLibrary } from '../knowledge/library';
import { openPacked, type PackedKnowledge } from '../knowledge/pack';
import type { Person, Treaty } from '../knowledge/types';
import { buildMatcher, type Matcher } from '../story/matcher';
import { readStory } from '../story/read-story';
import type { Story } from '../story/types';
import type { StoryRead } from './messages';
import { REHEARSAL } from './rehearsal';
import { readShelf } from './storage';

let loading: Promise<Matcher> | undefined;

/** Loads the knowledge base once in the background's life; it may be stopped at any time and simply loads again. */
function matcher(): Promise<Matcher> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Begins to load the knowledge, so that it is there when a story comes. What goes wrong shows when one is read. */
export async function warmUp(): Promise<void> {
  const fresh = loading === undefined;
  const loaded = matcher();
  // The thread would only wait for the file.
  if (fresh) readStory(REHEARSAL, buildMatcher(openLibrary()));
  await loaded.catch(() => undefined);
}

/** The next story is read with the reader's own cards as they are then. */
export function forgetLibrary(): void {
  loading = undefined;
}

async function load(): Promise<Matcher> {
  // Our own build wrote and checked the file: no second check at every start.
  const base = fetch(browser.runtime.getURL('knowledge.json')).then(
    (answer): Promise<PackedKnowledge> => answer.json(),
  );
  const [packed, own] = await Promise.all([base, readShelf('own')]);
  return buildMatcher(openLibrary(openPacked(packed), { format: 1, asOf: packed.asOf, ...own }));
}

/** Records that the cards of these annotations need: those found, and the treaties related to them. */
function recordsFor(library: Library, annotations: StoryRead['annotations']) {
  const people = annotations.people.flatMap(({ id }) => library.people.get(id) ?? []);
  const found = annotations.treaties.flatMap(({ id }) => library.treaties.get(id) ?? []);
  const treaties = new Map(found.map((treaty) => [treaty.id, treaty]));
  for (const { related } of found)
    for (const id of related ?? []) {
      const treaty = library.treaties.get(id);
      if (treaty) treaties.set(id, treaty);
    }
  return { people, treaties: [...treaties.values()] };
}

/** Reads a story with the engine. */
export async function read(story: Story): Promise<StoryRead> {
  const loaded = await matcher();
  const annotations = readStory(story, loaded);
  return { annotations, ...recordsFor(loaded.library, annotations), asOf: loaded.library.asOf };
}

/** One record, for a card that a card leads to. */
export async function lookUp(id: string): Promise<{ person?: Person; treaty?: Treaty }> {
  const { library } = await matcher();
  const person = library.people.get(id);
  const treaty = library.treaties.get(id);
  return { ...(person ? { person } : {}), ...(treaty ? { treaty } : {}) };
}
