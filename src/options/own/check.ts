import * as v from 'valibot';
import { isOwnId } from '../../knowledge/own-id';
import { personSchema, treatySchema } from '../../knowledge/schema';
import type { Form, Person, Treaty } from '../../knowledge/types';
import { say } from '../../words/say';
import { faultWords } from './fault-words';

/** What is wrong with a record, and where in it. */
export interface RecordFault {
  path: (string | number)[];
  message: string;
}

/** A form shorter than this would be found all over a page. */
const SHORTEST_FORM = 3;

function formFaults(forms: readonly Form[], path: string): RecordFault[] {
  return forms.flatMap((form, index) => {
    const text = typeof form === 'string' ? form : form.form;
    if (text.length < SHORTEST_FORM) return [{ path: [path, index], message: say('formTooShort', text) }];
    return /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text) ? [] : [{ path: [path, index], message: say('formSmall', text) }];
  });
}

function readWith<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | RecordFault[] {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  return read.issues.map((issue) => ({
    path: (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : [])),
    message: faultWords(issue),
  }));
}

function checked<T extends Person | Treaty>(schema: v.GenericSchema<unknown, T>, value: unknown): T | RecordFault[] {
  const read = readWith(schema, value);
  if (Array.isArray(read)) return read;
  const short = 'short' in read ? (read.short ?? []) : [];
  const faults = [
    ...formFaults([read.name], 'name').map(({ message }) => ({ path: ['name'], message })),
    ...formFaults(read.forms ?? [], 'forms'),
    ...formFaults(short, 'short'),
    ...(isOwnId(read.id) ? [] : [{ path: ['id'], message: say('idNotOwn') }]),
  ];
  return faults.length > 0 ? faults : read;
}

/** The person, or what is wrong with it: the same schema as for built-in records, and forms that find names only. */
export const checkPerson = (value: unknown): Person | RecordFault[] => checked(personSchema, value);
/** The same for an agreement. */
export const checkTreaty = (value: unknown): Treaty | RecordFault[] => checked(treatySchema, value);
