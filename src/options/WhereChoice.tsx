import type { Settings } from '../extension/settings';
import { say, type Word } from '../words/say';

const MODES: readonly { value: Settings['where']; title: Word; hint: Word }[] = [
  { value: 'every-news-page', title: 'whereEvery', hint: 'whereEveryHint' },
  { value: 'picked-sites', title: 'wherePicked', hint: 'wherePickedHint' },
  { value: 'on-click', title: 'whereClick', hint: 'whereClickHint' },
];

/** Where Backstory works by itself. */
export function WhereChoice(props: { where: Settings['where']; onChoose: (where: Settings['where']) => void }) {
  return (
    <fieldset class="opts">
      <legend class="vh">{say('where')}</legend>
      {MODES.map(({ value, title, hint }) => (
        <label class="check" key={value}>
          <input
            type="radio"
            name="where"
            value={value}
            checked={props.where === value}
            onChange={() => props.onChoose(value)}
          />
          <span>
            <b>{say(title)}</b>
            <br />
            <span class="hint">{say(hint)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
