import { useState } from 'preact/hooks';
import { Icon } from '../look/icons';
import type { Mention } from '../story/types';
import { count, say } from '../words/say';

/** Where in the story somebody is named, how often, and the way there. */
export function Mentions(props: {
  name: string;
  mentions: readonly Mention[];
  /** Length of the story's text. */
  length: number;
  onJump: (index: number) => void;
}) {
  const [at, setAt] = useState<number>();
  const number = props.mentions.length;
  const jump = (by: 1 | -1) => {
    const next = at === undefined ? (by === 1 ? 0 : number - 1) : (at + by + number) % number;
    setAt(next);
    props.onJump(next);
  };
  return (
    <div class="cnt">
      <span class="where" aria-hidden="true">
        {props.mentions.map(({ start }) => (
          <i key={start} style={{ '--x': ((start / Math.max(1, props.length)) * 100).toFixed(1) }} />
        ))}
      </span>
      <span class="steps">
        {number > 1 && (
          <button
            type="button"
            class="iconbtn"
            aria-label={say('previousMention', props.name)}
            onClick={() => jump(-1)}
          >
            <Icon name="previous" />
          </button>
        )}
        <span aria-live="polite">
          {at === undefined ? (
            <>
              {number}
              <span class="vh"> {count('mentionsWord', number)}</span>
            </>
          ) : (
            say('placeOf', at + 1, number)
          )}
        </span>
        <button type="button" class="iconbtn" aria-label={say('nextMention', props.name)} onClick={() => jump(1)}>
          <Icon name="next" />
        </button>
      </span>
    </div>
  );
}
