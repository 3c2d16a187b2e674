import { useState } from 'preact/hooks';
import { NoteField } from '../popup/NoteField';
import { count, say } from '../words/say';
import type { OptionsDesk, OptionsState } from './options-desk';
import { Section } from './Section';

/** The reader's notes, searchable, and the names whose marks are hidden. */
export function Notes({ state, desk }: { state: OptionsState; desk: OptionsDesk }) {
  const [search, setSearch] = useState('');
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = Object.entries(state.notes).sort(([, a], [, b]) => (a.changed < b.changed ? 1 : -1));
  const found = all.filter(([, { name, text }]) => {
    const said = `${name} ${text}`.toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
  const fields = {
    notes: state.notes,
    disabled: false,
    onSave: (id: string, name: string, text: string) => desk.saveNote(id, name, text),
  };
  return (
    <Section id="notes" title={say('notes')}>
      {all.length === 0 ? (
        <p class="hint o">{say('noNotes')}</p>
      ) : (
        <>
          <div class="o">
            <label class="grow">
              <b>{say('searchNotes')}</b>
              <input type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
            </label>
            <p class="hint" role="status">
              {count('notesFound', found.length)}
            </p>
          </div>
          <ul class="rows">
            {found.map(([id, { name, changed }]) => (
              <li key={id}>
                <div>
                  <p class="n">{name}</p>
                  <p class="s">{changed.slice(0, 10)}</p>
                </div>
                <NoteField id={id} name={name} notes={fields} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 class="sub">{say('hiddenPeople')}</h3>
      {state.hidden.length === 0 ? (
        <p class="hint o">{say('nobodyHidden')}</p>
      ) : (
        <ul class="plain">
          {state.hidden.map((hidden) => (
            <li class="o" key={`${hidden.id} ${hidden.url ?? ''}`}>
              <span>
                {hidden.name}{' '}
                <span class="hint">{hidden.url ? say('hiddenOn', hidden.url) : say('hiddenEverywhere')}</span>
              </span>
              <button
                type="button"
                class="act"
                aria-label={say('showOneAgain', hidden.name)}
                onClick={() => desk.unhide(hidden)}
              >
                {say('showAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
