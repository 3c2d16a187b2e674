import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../look/icons';
import { dateText } from '../words/dates';
import { number, say, type Word } from '../words/say';
import { Data } from './Data';
import { Notes } from './Notes';
import { Own } from './Own';
import type { OptionsDesk, OptionsState } from './options-desk';
import { Reading } from './Reading';
import { Choice, Section } from './Section';
import { Sites } from './Sites';

const PARTS: readonly { id: string; title: Word }[] = [
  { id: 'reading', title: 'readingTitle' },
  { id: 'sites', title: 'sites' },
  { id: 'notes', title: 'notes' },
  { id: 'own', title: 'ownCards' },
  { id: 'data', title: 'data' },
  { id: 'knowledge', title: 'knowledgeBase' },
  { id: 'keyboard', title: 'keyboard' },
];

function Keyboard(props: { shortcuts: OptionsState['shortcuts']; onChange: () => void }) {
  return (
    <Section id="keyboard" title={say('keyboard')}>
      <ul class="plain">
        {props.shortcuts.map(({ description, keys }) => (
          <li class="o" key={description}>
            <span>{description}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="hint">{say('noKeys')}</span>}
          </li>
        ))}
      </ul>
      <Choice title={say('changeKeys')} hint={say('changeKeysHint')}>
        <button type="button" class="btn" aria-label={say('changeKeysOpenSpoken')} onClick={props.onChange}>
          {say('changeKeysOpen')}
        </button>
      </Choice>
    </Section>
  );
}

/** Everything that the reader may choose, see and take back. */
export function Options({ desk }: { desk: OptionsDesk }) {
  const [state, setState] = useState<OptionsState>();
  useEffect(() => desk.subscribe(setState), [desk]);
  if (!state) return null;
  const { knowledge } = state;
  // Phones have none.
  const hasKeys = state.shortcuts.length > 0;
  return (
    <div class="bs opt">
      <nav aria-label={say('options')}>
        <p class="brand">
          <Logo />
          Backstory
        </p>
        <ul>
          {PARTS.filter(({ id }) => id !== 'keyboard' || hasKeys).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 class="vh">{say('optionsTitle')}</h1>
        {state.fault && (
          <p class="notice" role="alert">
            {say('storageFull')}
          </p>
        )}
        <Reading state={state} desk={desk} />
        <Sites state={state} desk={desk} />
        <Notes state={state} desk={desk} />
        <Own state={state} desk={desk} />
        <Data state={state} desk={desk} />
        <Section id="knowledge" title={say('knowledgeBase')}>
          {knowledge && (
            <Choice
              title={say('checkedTo', dateText(knowledge.asOf))}
              hint={say('knowledgeHint', number(knowledge.people), number(knowledge.treaties))}
            >
              {null}
            </Choice>
          )}
        </Section>
        {hasKeys && <Keyboard shortcuts={state.shortcuts} onChange={() => desk.openShortcuts()} />}
      </main>
    </div>
  );
}
