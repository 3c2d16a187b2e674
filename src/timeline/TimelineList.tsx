import type { Ref } from 'preact';
import { Pin } from '../look/icons';
import { dateText } from '../words/dates';
import { count, say } from '../words/say';
import { EntryRow } from './EntryRow';
import type { StoryEntry } from './entry';
import type { Row } from './rows';

/** The timeline as a list, oldest first, with the story's day as a line of its own. */
export function TimelineList(props: {
  rows: readonly Row[];
  /** These are all of them. */
  whole: boolean;
  undated: readonly StoryEntry[];
  current?: string | undefined;
  onGoTo: (start: number, end: number) => void;
  listRef: Ref<HTMLDivElement>;
}) {
  const { rows, whole, undated, current, onGoTo } = props;
  return (
    <div ref={props.listRef}>
      <ol class={whole ? 'tl whole' : 'tl'} aria-label={say('timeline')}>
        {rows.map((row) => {
          if (row.kind === 'gap')
            return (
              <li key={row.key} class="gap">
                <div class="ev">{count('gapYears', row.years)}</div>
              </li>
            );
          if (row.kind === 'day')
            return (
              <li key="day" class="dayrow" data-key="day">
                <div>
                  <Pin />
                  <span>{say('storyDay', dateText(row.day))}</span>
                </div>
              </li>
            );
          const { entry } = row;
          return (
            <EntryRow
              key={entry.key}
              entry={entry}
              year={row.year}
              when={row.when}
              current={entry.key === current}
              onGoTo={onGoTo}
            />
          );
        })}
      </ol>
      {whole && undated.length > 0 && (
        <section class="undated" aria-labelledby="undated">
          <h2 class="sub" id="undated">
            {say('undated')}
          </h2>
          <ol class="tl whole" aria-labelledby="undated">
            {undated.map((entry) => (
              <EntryRow
                key={entry.key}
                entry={entry}
                year=""
                when={entry.when}
                current={entry.key === current}
                onGoTo={onGoTo}
              />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** What the shapes mean. */
export function Key() {
  return (
    <ul class="key" aria-label={say('key')}>
      <li>
        <span class="dot" />
        {say('keyTold')}
      </li>
      <li>
        <span class="dot wide" />
        {say('keyInexact')}
      </li>
      <li>
        <span class="dot plan" />
        {say('keyAfter')}
      </li>
      <li>
        <span class="dot bg" />
        {say('keyBackground')}
      </li>
    </ul>
  );
}
