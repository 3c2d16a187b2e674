import type { Library } from '../knowledge/library';
import type { Form } from '../knowledge/types';
import { addForm, emptyIndex, type FormIndex } from './forms';
import { shortForms } from './people/short-forms';

/** What recognition needs of a library, built once when the worker loads. */
export interface Matcher {
  library: Library;
  /** All forms of people, full and short; all forms of agreements. */
  people: FormIndex;
  treaties: FormIndex;
}

/** "Mohamed ElBaradei" is also written "Mohamed El Baradei" and "Mohamed el-Baradei". */
function withArticleApart(form: Form): Form[] {
  if (typeof form !== 'string' || !(form.includes('El') || form.includes('Al'))) return [form];
  const apart = form.replace(/\b(El|Al)(?=\p{Lu}\p{Ll})/gu, (article) => `${article.toLowerCase()}-`);
  return apart === form ? [form] : [form, apart];
}

/** Builds the matcher over all forms of a library. */
export function buildMatcher(library: Library): Matcher {
  const people = emptyIndex();
  for (const person of library.people.named) {
    const forms = person.forms ?? [];
    // A rule given for the name itself takes the bare name's place: common names need it ("Charles Taylor").
    const ruled = forms.some((form) => typeof form !== 'string' && form.form === person.name);
    for (const form of ruled ? forms : [person.name, ...forms])
      for (const written of withArticleApart(form)) addForm(people, written, person.id, 'full');
    for (const form of shortForms(person)) addForm(people, form, person.id, 'short');
  }
  const treaties = emptyIndex();
  for (const treaty of library.treaties.named) {
    const forms = treaty.forms ?? [];
    const ruled = new Set(forms.map((form) => (typeof form === 'string' ? undefined : form.form)));
    const names = [treaty.name, treaty.officialName].flatMap((name) => (name && !ruled.has(name) ? [name] : []));
    for (const form of [...names, ...forms]) addForm(treaties, form, treaty.id, 'full');
  }
  return { library, people, treaties };
}
