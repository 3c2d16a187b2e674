import { Switch } from '../look/Switch';
import { SizeControl } from '../popup/SizeControl';
import { number, say } from '../words/say';
import { MarksChoice } from './MarksChoice';
import type { OptionsDesk, OptionsState } from './options-desk';
import { Choice, Section } from './Section';

/** Milliseconds that can be chosen; half a second is what Wikipedia's previews wait. */
const DELAYS = [0, 150, 300, 500, 800, 1200];

/** How stories are shown: text size, marks, cards. */
export function Reading({ state, desk }: { state: OptionsState; desk: OptionsDesk }) {
  const { settings } = state;
  const delays = DELAYS.includes(settings.cardDelay) ? DELAYS : [...DELAYS, settings.cardDelay].sort((a, b) => a - b);
  return (
    <Section id="reading" title={say('readingTitle')}>
      <Choice title={say('textSize')} hint={say('textSizeHint')}>
        <SizeControl name="default-size" size={settings.textSize} onChoose={(textSize) => desk.change({ textSize })} />
      </Choice>
      <Choice title={say('marks')} hint={say('marksHint')}>
        <MarksChoice marks={settings.marks} onChoose={(marks) => desk.change({ marks })} />
      </Choice>
      <Choice title={say('cardDelay')} hint={say('cardDelayHint')}>
        <select
          aria-label={say('cardDelay')}
          value={String(settings.cardDelay)}
          onChange={({ currentTarget: { value } }) => desk.change({ cardDelay: Number(value) })}
        >
          {delays.map((delay) => (
            <option key={delay} value={String(delay)}>
              {say('seconds', number(delay / 1000))}
            </option>
          ))}
        </select>
      </Choice>
      <Choice title={say('tabOrder')} hint={say('tabOrderHint')}>
        <Switch
          on={settings.marksInTabOrder}
          label={say('tabOrder')}
          onChange={(marksInTabOrder) => desk.change({ marksInTabOrder })}
        >
          <span class="vh">{say('tabOrder')}</span>
        </Switch>
      </Choice>
      <Choice title={say('lookUp')} hint={say('lookUpHint')}>
        <Switch on={settings.lookUp} label={say('lookUp')} onChange={(on) => desk.setLookUp(on)}>
          <span class="vh">{say('lookUp')}</span>
        </Switch>
      </Choice>
    </Section>
  );
}
