import { useState } from 'preact/hooks';
import { FileButton } from '../look/FileButton';
import { Switch } from '../look/Switch';
import { saveFile } from '../timeline/export/save';
import { say } from '../words/say';
import type { OptionsDesk, OptionsState, Taken } from './options-desk';
import { Choice, Section } from './Section';

/** What is kept, in the reader's own hands: as one file, synchronised or not, deleted. */
export function Data({ state, desk }: { state: OptionsState; desk: OptionsDesk }) {
  const [taken, setTaken] = useState<Taken>();
  const [asking, setAsking] = useState(false);
  return (
    <Section id="data" title={say('data')}>
      <Choice title={say('oneFile')} hint={say('oneFileHint')}>
        <button
          type="button"
          class="btn"
          aria-label={say('exportEverything')}
          onClick={() => saveFile({ name: 'backstory.json', type: 'application/json', content: desk.exportAll() })}
        >
          {say('export')}
        </button>
        <FileButton
          label={say('import')}
          spoken={say('importEverything')}
          accept=".json,application/json"
          onText={(text) => void desk.importAll(text).then(setTaken)}
        />
      </Choice>
      {taken && (
        <p class="notice" role={taken.ok ? 'status' : 'alert'}>
          {taken.ok ? say('imported') : taken.message}
        </p>
      )}
      <Choice title={say('sync')} hint={say('syncHint')}>
        <Switch on={state.settings.sync} label={say('sync')} onChange={(sync) => desk.change({ sync })}>
          <span class="vh">{say('sync')}</span>
        </Switch>
      </Choice>
      <Choice title={say('deleteAll')} hint={say(asking ? 'deleteAllSure' : 'deleteAllHint')}>
        {asking ? (
          <>
            <button type="button" class="btn" onClick={() => setAsking(false)}>
              {say('cancel')}
            </button>
            <button
              type="button"
              class="btn pri"
              onClick={() => {
                setAsking(false);
                desk.deleteAll();
              }}
            >
              {say('delete')}
            </button>
          </>
        ) : (
          <button type="button" class="btn" onClick={() => setAsking(true)}>
            {say('deleteAsk')}
          </button>
        )}
      </Choice>
    </Section>
  );
}
