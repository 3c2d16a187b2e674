import browser from 'webextension-polyfill';
import { type Library, openLibrary } from '../knowledge/library';
import { openPacked, type PackedKnowledge } from '../knowledge/pack';
import type { Person, Treaty } from '../knowledge/types';
import { buildMatcher, type Matcher } from '../story/matcher';
import { readInSteps, readStory } from '../story/read-story';
import { REHEARSAL } from '../story/rehearsal';
import type { Story } from '../story/types';
import type { StoryRead } from './messages';
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

/** Resolves when the knowledge is there. What goes wrong shows when a story is read. */
export async function untilLoaded(): Promise<void> {
  await matcher().catch(() => undefined);
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

/** From this length on, in UTF-16 code units, reading takes long enough to be told of: a tenth of a second and more. */
const LONG = 100_000;

/**
 * Reads a story with the engine.
 * @param tell called while a long story is read, with how much of it is done, from 0 to 1
 */
export async function read(story: Story, tell: (share: number) => void = () => undefined): Promise<StoryRead> {
  const loaded = await matcher();
  const steps = readInSteps(story, loaded);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (story.text.length < LONG) continue;
    tell(step.value);
    // Other tabs have their turn, and what was told is sent.
    await new Promise((turn) => setTimeout(turn));
  }
  const annotations = step.value;
  return { annotations, ...recordsFor(loaded.library, annotations), asOf: loaded.library.asOf };
}

/** One record, for a card that a card leads to. */
export async function lookUp(id: string): Promise<{ person?: Person; treaty?: Treaty }> {
  const { library } = await matcher();
  const person = library.people.get(id);
  const treaty = library.treaties.get(id);
  return { ...(person ? { person } : {}), ...(treaty ? { treaty } : {}) };
}
