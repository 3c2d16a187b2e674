/** Ids of a reader's own cards stay apart from those of the built-in records for ever. */
export const OWN_PREFIX = 'own-';

/** Whether an id is that of a reader's own card. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX);
