import { personCard, storyPersonCard, treatyCard } from '../cards/content';
import type { CardContent } from '../cards/content-types';
import { type Cards, startCards } from '../cards/start-cards';
import type { Treaty } from '../knowledge/types';
import { askBackground } from './ask';
import type { ReaderSettings, StoryRead } from './messages';
import type { StorySession } from './story-session';

/** What the cards ask for beyond the story: treaties that only other cards lead to, and notes. */
export interface BeyondStory {
  /** The record of a treaty; nothing where there is none. */
  treaty(id: string): Promise<Treaty | undefined>;
  /** The reader's note on it. */
  note(id: string): Promise<string | undefined>;
  /** Opens the reader's note on a name; absent where none is kept. */
  openNote?(id: string): void;
}

interface StoryCards {
  session: StorySession;
  read: StoryRead;
  /** Default: the background is asked. */
  beyond?: BeyondStory;
  /** The choices as they stand when a card opens. */
  settings: () => ReaderSettings;
  /** Hides a name's marks for as long as the page stands: a private window keeps nothing. */
  hideHere: (id: string) => void;
  published: string | undefined;
  signal: AbortSignal;
}

const today = () => new Date().toISOString().slice(0, 10);

const fromBackground: BeyondStory = {
  treaty: async (id) => (await askBackground('record', { id })).treaty,
  note: async (id) => (await askBackground('kept', { ids: [id] })).notes[id],
  openNote: (id) => void askBackground('open-note', { id }).catch(() => undefined),
};

/** Starts the cards of a story: told from its own records, and asking further only for related ones. */
export function startStoryCards(options: StoryCards): Cards {
  const { session, read, beyond = fromBackground, settings, hideHere, published, signal } = options;
  const { people, treaties } = read.annotations;
  const treatyById = new Map(read.treaties.map((treaty) => [treaty.id, treaty]));
  const own = new Set(treatyById.keys());
  const names = (id: string) => treatyById.get(id)?.name;
  const note = (id: string) => settings().notes[id];
  const mentionsOf = (id: string) => [...people, ...treaties].find((one) => one.id === id)?.mentions ?? [];

  /** The note on a treaty; on one that only other cards lead to, the page holds none. */
  async function noteOn(id: string): Promise<string | undefined> {
    return own.has(id) ? note(id) : await beyond.note(id);
  }

  async function treatyContent(treaty: Treaty): Promise<CardContent> {
    const unknown = (treaty.related ?? []).filter((id) => !treatyById.has(id));
    for (const id of unknown) {
      const related = await beyond.treaty(id);
      if (related) treatyById.set(id, related);
    }
    const mentions = mentionsOf(treaty.id).length;
    const story = { published, note: await noteOn(treaty.id), ...(mentions > 0 ? { mentions } : {}) };
    return treatyCard(treaty, story, today(), names);
  }

  function describe(id: string): CardContent | undefined | Promise<CardContent | undefined> {
    const treaty = treatyById.get(id);
    if (treaty) return treatyContent(treaty);
    const found = people.find((person) => person.id === id);
    if (!found) return undefined;
    const record = read.people.find((person) => person.id === id);
    if (!record) return storyPersonCard(found, { note: note(id) });
    const story = { published, mentions: found.mentions.length, role: found.role?.surface, note: note(id) };
    return personCard(record, story, today());
  }

  function nameOf(id: string): string {
    return [...people, ...treaties].find((one) => one.id === id)?.name ?? id;
  }

  async function more(id: string, card: AbortSignal): Promise<string | undefined> {
    const stop = () => void askBackground('stop-look-up', { id }).catch(() => undefined);
    card.addEventListener('abort', stop, { once: true });
    try {
      return (await askBackground('look-up', { id }))?.text;
    } finally {
      card.removeEventListener('abort', stop);
    }
  }

  function hide(id: string, everywhere: boolean): void {
    if (settings().private) hideHere(id);
    else void askBackground('hide', { id, name: nameOf(id), everywhere }).catch(() => undefined);
  }

  const root = session.article.root.getRootNode();
  return startCards({
    document,
    ...(root instanceof ShadowRoot ? { root } : {}),
    signal,
    delay: settings().cardDelay,
    describe,
    anchors: {
      wishAt(element) {
        const wish = session.marks.wishAt(element);
        if (!wish) return undefined;
        const index = mentionsOf(wish.id).findIndex(({ start }) => start === wish.start);
        return index < 0 ? { id: wish.id } : { id: wish.id, index };
      },
      showOpen: session.marks.showOpen,
    },
    actions: {
      get more() {
        return settings().lookUp ? more : undefined;
      },
      openNote: beyond.openNote,
      hide,
      goToMention(id, index) {
        const mention = mentionsOf(id)[index];
        if (mention) session.goTo(mention.start, mention.end);
      },
    },
  });
}
