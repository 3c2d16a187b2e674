import { useState } from 'preact/hooks';
import { Segments } from '../look/Segments';
import { say, type Word } from '../words/say';
import { checkPerson, checkTreaty } from './own/check';
import { isTreaty } from './own/pack';
import { type OwnCards, type OwnFields, ownId, ownRecord } from './own/record';

const EMPTY: OwnFields = {
  kind: 'person',
  name: '',
  otherNames: '',
  about: '',
  office: '',
  country: '',
  from: '',
  to: '',
  signed: '',
};

const FIELDS: Record<OwnFields['kind'], readonly { field: keyof OwnFields; word: Word; hint?: Word; needed?: true }[]> =
  {
    person: [
      { field: 'name', word: 'fieldName', needed: true },
      { field: 'otherNames', word: 'fieldOtherNames', hint: 'fieldOtherNamesHint' },
      { field: 'about', word: 'fieldAboutPerson', needed: true },
      { field: 'office', word: 'fieldOffice' },
      { field: 'country', word: 'fieldCountry' },
      { field: 'from', word: 'fieldFrom', hint: 'fieldDateHint' },
      { field: 'to', word: 'fieldTo', hint: 'fieldDateHint' },
    ],
    agreement: [
      { field: 'name', word: 'fieldName', needed: true },
      { field: 'otherNames', word: 'fieldOtherNames', hint: 'fieldOtherNamesHint' },
      { field: 'about', word: 'fieldAboutAgreement', needed: true },
      { field: 'signed', word: 'fieldSigned', hint: 'fieldDateHint' },
      { field: 'from', word: 'fieldInForce', hint: 'fieldDateHint' },
      { field: 'to', word: 'fieldEnded', hint: 'fieldDateHint' },
    ],
  };

/** Makes one card of one's own. */
export function OwnForm(props: { own: OwnCards; today: string; onAdd: (added: OwnCards) => void }) {
  const [fields, setFields] = useState(EMPTY);
  const [faults, setFaults] = useState<string[]>([]);
  const add = (event: Event) => {
    event.preventDefault();
    const taken = new Set([...props.own.people, ...props.own.treaties].map(({ id }) => id));
    const trimmed = { ...fields };
    for (const { field } of FIELDS[fields.kind]) Object.assign(trimmed, { [field]: fields[field].trim() });
    const record = ownRecord(trimmed, ownId(trimmed.name, taken), props.today, say('ownSource'));
    const checked = fields.kind === 'agreement' ? checkTreaty(record) : checkPerson(record);
    if (Array.isArray(checked)) {
      setFaults(checked.map(({ message }) => message));
      return;
    }
    setFaults([]);
    setFields({ ...EMPTY, kind: fields.kind });
    props.onAdd(isTreaty(checked) ? { people: [], treaties: [checked] } : { people: [checked], treaties: [] });
  };
  return (
    <details class="make">
      <summary>{say('newCard')}</summary>
      <form class="own" onSubmit={add}>
        <Segments
          name="own-kind"
          label={say('kindOfCard')}
          choices={[
            { value: 'person', label: say('aPerson') },
            { value: 'agreement', label: say('anAgreement') },
          ]}
          chosen={fields.kind}
          onChoose={(kind) => setFields({ ...fields, kind })}
        />
        {FIELDS[fields.kind].map(({ field, word, hint, needed }) => (
          <label key={field}>
            <b>{say(word)}</b>
            {hint && <span class="hint"> {say(hint)}</span>}
            <input
              type="text"
              name={field}
              required={needed}
              maxLength={field === 'about' ? 240 : 120}
              value={fields[field]}
              onInput={({ currentTarget: { value } }) => setFields({ ...fields, [field]: value })}
            />
          </label>
        ))}
        {faults.length > 0 && (
          <ul class="notice" role="alert">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
        <button type="submit" class="btn">
          {say('addCard')}
        </button>
      </form>
    </details>
  );
}
