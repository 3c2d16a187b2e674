import { OWN_PREFIX } from '../../knowledge/own-id';
import type { Day } from '../../knowledge/partial-date';
import type { Person, Treaty } from '../../knowledge/types';

/** A reader's own cards. */
export interface OwnCards {
  people: Person[];
  treaties: Treaty[];
}

/** What a form or a line of a CSV pack gives; all but the name may be ''. */
export interface OwnFields {
  kind: 'person' | 'agreement';
  name: string;
  /** Further forms, separated by semicolons. */
  otherNames: string;
  /** Of a person: who it is, in a line. Of an agreement: what it is about. */
  about: string;
  /** Of a person. */
  office: string;
  country: string;
  /** The office's time; of an agreement: in force since, until. `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Of an agreement. */
  signed: string;
}

/** An id from a name, different from all that are taken. */
export function ownId(name: string, taken: ReadonlySet<string>): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const id = `${OWN_PREFIX}${slug || 'card'}`;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** The record that the fields describe; whether it is a good one, the schema says afterwards. */
export function ownRecord(fields: OwnFields, id: string, today: Day, source: string): Person | Treaty {
  const forms = fields.otherNames
    .split(';')
    .map((form) => form.trim())
    .filter(Boolean);
  const shared = {
    id,
    name: fields.name,
    ...(forms.length > 0 ? { forms } : {}),
    checked: { how: 'known' as const, asOf: today, sources: [source] },
  };
  const { office, country, from, to, signed, about } = fields;
  if (fields.kind === 'agreement')
    return {
      ...shared,
      subject: about.slice(0, 120),
      about,
      // Without a day of entry into force it is taken to hold from its signing on.
      kind: from ? 'multilateral-treaty' : 'political-agreement',
      ...(signed ? { signed } : {}),
      ...(from ? { inForce: from } : {}),
      ...(to ? { ended: { date: to, how: 'terminated' as const } } : {}),
    };
  return {
    ...shared,
    why: about,
    ...(country ? { country } : {}),
    ...(office
      ? {
          offices: [
            {
              title: office,
              kind: 'other' as const,
              ...(country ? { country } : {}),
              ...(from ? { from } : {}),
              ...(to ? { to } : {}),
            },
          ],
        }
      : {}),
  };
}
