import { MARK_STYLES, type Settings } from '../extension/settings';
import { say, type Word } from '../words/say';

const NAMES: Record<Settings['marks'], Word> = {
  every: 'marksEvery',
  'first-in-section': 'marksFirstInSection',
  first: 'marksFirst',
  off: 'marksOff',
};

const isStyle = (value: string): value is Settings['marks'] => MARK_STYLES.some((style) => style === value);

/** Which mentions are marked in the page. */
export function MarksChoice(props: { marks: Settings['marks']; onChoose: (marks: Settings['marks']) => void }) {
  return (
    <select
      aria-label={say('marks')}
      value={props.marks}
      onChange={({ currentTarget: { value } }) => isStyle(value) && props.onChoose(value)}
    >
      {MARK_STYLES.map((style) => (
        <option key={style} value={style}>
          {say(NAMES[style])}
        </option>
      ))}
    </select>
  );
}
