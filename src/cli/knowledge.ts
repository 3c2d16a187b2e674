import { statusOn } from '../knowledge/treaty-status';
import type { Form, KnowledgeBase } from '../knowledge/types';

const aliases = (forms: Form[] = []) => [
  ...new Set(forms.map((form) => (typeof form === 'string' ? form : form.form))),
];

/** The knowledge base in the command line's layout: aliases plain, `ended` a date, `status` as of the record's last check. */
export function publicKnowledge(knowledge: KnowledgeBase) {
  return {
    asOf: knowledge.asOf,
    people: knowledge.people.map(({ forms, short, ...person }) => ({
      ...person,
      aliases: aliases([...(forms ?? []), ...(short ?? [])]),
      offices: person.offices ?? [],
    })),
    treaties: knowledge.treaties.map(({ forms, ended, ...treaty }) => ({
      ...treaty,
      aliases: aliases(forms),
      ...(ended ? { ended: ended.date, endedHow: ended.how, ...(ended.by ? { endedBy: ended.by } : {}) } : {}),
      status: statusOn({ ...treaty, ...(ended ? { ended } : {}) }, treaty.checked.asOf).state,
      milestones: treaty.milestones ?? [],
      limits: treaty.limits ?? [],
    })),
  };
}
