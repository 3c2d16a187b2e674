import type { StoryRead } from '../extension/messages';
import type { Day } from '../knowledge/partial-date';
import type { Person } from '../knowledge/types';
import { Pin } from '../look/icons';
import type { PersonFound } from '../story/types';
import { dateText } from '../words/dates';
import { diedBy, roleLines } from '../words/role-line';
import { say } from '../words/say';
import { Mentions } from './Mentions';
import { NoteField, type Notes } from './NoteField';
import { OwnTag } from './OwnTag';

function KnownRole({ person, day }: { person: Person; day: Day | undefined }) {
  const [first, ...more] = roleLines(person, day);
  return (
    <>
      <p class="r">{first ? first.title : person.why}</p>
      {first?.detail && <p class="s">{first.detail}</p>}
      {more.map(({ title, detail }) => (
        <p class="s" key={title}>
          {detail ? `${title}, ${detail}` : title}
        </p>
      ))}
      {person.died && (
        <p class="s">
          {day && diedBy(person, day) ? say('hadDied', dateText(person.died)) : say('died', dateText(person.died))}
        </p>
      )}
    </>
  );
}

function Row(props: { found: PersonFound; person?: Person | undefined; list: ListProps }) {
  const { found, person, list } = props;
  return (
    <li>
      <div>
        <p class="n">{found.name}</p>
        <OwnTag id={found.id} />
        {person ? (
          <KnownRole person={person} day={list.day} />
        ) : (
          found.role && <p class="r said">{say('quoted', found.role.surface)}</p>
        )}
      </div>
      <Mentions
        name={found.name}
        mentions={found.mentions}
        length={list.length}
        onJump={(index) => list.onJump(found.id, index)}
      />
      {found.known && <NoteField id={found.id} name={found.name} notes={list.notes} />}
    </li>
  );
}

interface ListProps {
  read: StoryRead;
  /** The story's day. */
  day?: Day | undefined;
  length: number;
  notes: Notes;
  onJump: (id: string, index: number) => void;
}

/** Everybody whom the story names: who they were on its day, and where they stand in it. */
export function PeopleList(props: ListProps) {
  const records = new Map(props.read.people.map((person) => [person.id, person]));
  const people = [...props.read.annotations.people].sort((a, b) => b.mentions.length - a.mentions.length);
  const known = people.filter(({ id }) => records.has(id));
  const others = people.filter(({ id }) => !records.has(id));
  if (people.length === 0) return <p class="hint none">{say('nobodyFound')}</p>;
  return (
    <>
      {known.length > 0 && props.day && (
        <p class="onday dayline">
          <Pin />
          {say('rolesOn', dateText(props.day))}
        </p>
      )}
      {known.length > 0 && !props.day && <p class="hint dayline">{say('rolesWithoutDay')}</p>}
      <ul class="rows">
        {known.map((found) => (
          <Row key={found.id} found={found} person={records.get(found.id)} list={props} />
        ))}
      </ul>
      {others.length > 0 && <h2 class="sub">{say('onlyInStory')}</h2>}
      <ul class="rows">
        {others.map((found) => (
          <Row key={found.id} found={found} list={props} />
        ))}
      </ul>
    </>
  );
}
