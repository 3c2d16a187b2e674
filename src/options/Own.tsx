import { useState } from 'preact/hooks';
import { FileButton } from '../look/FileButton';
import { saveFile } from '../timeline/export/save';
import { count, say } from '../words/say';
import { OwnForm } from './OwnForm';
import type { OptionsDesk, OptionsState } from './options-desk';
import { CSV_COLUMNS, type PackFault, readPack, withPack, writePack } from './own/pack';
import type { OwnCards } from './own/record';
import { Choice, Section } from './Section';

const today = () => new Date().toISOString().slice(0, 10);

/** A reader's own people and agreements: made by form, taken in and given out as packs. */
export function Own({ state, desk }: { state: OptionsState; desk: OptionsDesk }) {
  const [faults, setFaults] = useState<PackFault[]>([]);
  const [told, setTold] = useState('');
  const { own } = state;
  const cards = [...own.people, ...own.treaties].sort((a, b) => a.name.localeCompare(b.name));
  const take = (text: string) => {
    const read = readPack(text, today());
    setFaults(read.faults ?? []);
    setTold('');
    if (!read.cards) return;
    desk.setOwn(withPack(own, read.cards));
    setTold(count('cardsTaken', read.cards.people.length + read.cards.treaties.length));
  };
  const add = (added: OwnCards) => {
    desk.setOwn(withPack(own, added));
    setTold(count('cardsTaken', 1));
  };
  return (
    <Section id="own" title={say('ownCards')}>
      <Choice title={say('packs')} hint={say('packsHint', CSV_COLUMNS.join(', '))}>
        <FileButton
          label={say('import')}
          spoken={say('importCards')}
          accept=".csv,.json,text/csv,application/json"
          onText={take}
        />
        <button
          type="button"
          class="btn"
          aria-label={say('exportCards')}
          disabled={cards.length === 0}
          onClick={() => saveFile({ name: 'backstory-cards.json', type: 'application/json', content: writePack(own) })}
        >
          {say('export')}
        </button>
      </Choice>
      {faults.length > 0 && (
        <div class="notice" role="alert">
          <p>{say('packRefused')}</p>
          <ul>
            {faults.map(({ line, message }) => (
              <li key={`${line} ${message}`}>{line === undefined ? message : say('lineFault', line, message)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="vh" role="status">
        {told}
      </p>
      {cards.length > 0 && (
        <ul class="plain">
          {cards.map(({ id, name }) => (
            <li class="o" key={id}>
              <span>{name}</span>
              <button
                type="button"
                class="act"
                aria-label={say('removeOne', name)}
                onClick={() =>
                  desk.setOwn({
                    people: own.people.filter((one) => one.id !== id),
                    treaties: own.treaties.filter((one) => one.id !== id),
                  })
                }
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <OwnForm own={own} today={today()} onAdd={add} />
    </Section>
  );
}
