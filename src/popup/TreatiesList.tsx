import type { StoryRead } from '../extension/messages';
import type { Day } from '../knowledge/partial-date';
import type { Treaty } from '../knowledge/types';
import { Pin } from '../look/icons';
import { dateText } from '../words/dates';
import { count, say } from '../words/say';
import { statusLine } from '../words/status-line';
import { Mentions } from './Mentions';
import { NoteField, type Notes } from './NoteField';
import { OwnTag } from './OwnTag';

function Status(props: { treaty: Treaty; day: Day | undefined; today: Day; names: ReadonlyMap<string, string> }) {
  const { treaty, day, today } = props;
  const names = (id: string) => props.names.get(id);
  const then = day && statusLine(treaty, day, { names });
  const now = statusLine(treaty, today, { story: day, names });
  return (
    <div class="st2">
      {then && day && (
        <div>
          <p class="onday">
            <Pin />
            {say('onDay', dateText(day))}
          </p>
          <p class={`badge sm ${then.tone}`}>{then.label}</p>
          {then.detail && <small>{then.detail}</small>}
        </div>
      )}
      <div>
        <p class="when">{now.lastKnown ? say('lastKnown') : say('today')}</p>
        <p class={`badge sm ${now.tone}`}>{now.label}</p>
        {now.detail && <small>{now.detail}</small>}
      </div>
    </div>
  );
}

/** The story's treaties: how each stood on the story's day, and how it stands now. */
export function TreatiesList(props: {
  read: StoryRead;
  day?: Day | undefined;
  today: Day;
  length: number;
  notes: Notes;
  onJump: (id: string, index: number) => void;
}) {
  const { read, day, today } = props;
  const records = new Map(read.treaties.map((treaty) => [treaty.id, treaty]));
  const names = new Map(read.treaties.map(({ id, name }) => [id, name]));
  const treaties = [...read.annotations.treaties].sort((a, b) => b.mentions.length - a.mentions.length);
  if (treaties.length === 0) return <p class="hint none">{say('noTreatyFound')}</p>;
  return (
    <ul class="rows" aria-label={count('treaties', treaties.length)}>
      {treaties.map(({ id, name, mentions }) => {
        const treaty = records.get(id);
        return (
          <li key={id}>
            <div>
              <p class="n">{name}</p>
              {treaty && <p class="s">{treaty.subject}</p>}
              <OwnTag id={id} />
            </div>
            <Mentions
              name={name}
              mentions={mentions}
              length={props.length}
              onJump={(index) => props.onJump(id, index)}
            />
            {treaty && <Status treaty={treaty} day={day} today={today} names={names} />}
            <NoteField id={id} name={name} notes={props.notes} />
          </li>
        );
      })}
    </ul>
  );
}
