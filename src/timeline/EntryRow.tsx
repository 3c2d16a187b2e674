import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { count, say } from '../words/say';
import type { BackgroundEntry, Entry, Part, StoryEntry } from './entry';
import { drawnAsPlan } from './remark';

function Words({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, emphasis }, index) =>
        emphasis ? (
          <b key={index} class={emphasis}>
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** As many places of one event are offered at once; a live blog may tell of it on every day. */
const AT_ONCE = 8;

function ToldAgain({ also, onGoTo }: Pick<StoryEntry, 'also'> & Pick<RowProps, 'onGoTo'>) {
  const [all, setAll] = useState(also.length <= AT_ONCE);
  const place = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  // The button goes; the focus stays where it stood.
  useLayoutEffect(() => {
    if (asked.current) place.current?.querySelectorAll('button')[AT_ONCE]?.focus();
  }, [all]);
  const showAll = () => {
    asked.current = true;
    setAll(true);
  };
  return (
    <p class="also" ref={place}>
      {count('toldAgain', also.length)}
      {(all ? also : also.slice(0, AT_ONCE)).map(({ start, end }, index) => (
        <button
          key={start}
          type="button"
          class="again"
          aria-label={say('goToMention', index + 2)}
          onClick={() => onGoTo(start, end)}
        >
          {index + 2}
        </button>
      ))}
      {!all && (
        <button type="button" class="again" onClick={showAll}>
          {say('showAllTimes')}
        </button>
      )}
    </p>
  );
}

function Told({ entry, onGoTo }: { entry: StoryEntry; onGoTo: (start: number, end: number) => void }) {
  const { remark } = entry;
  return (
    <>
      <button type="button" class="said" title={say('goToSentence')} onClick={() => onGoTo(entry.start, entry.end)}>
        <Words parts={entry.parts} />
      </button>
      {(remark || entry.attribution) && (
        <p class="remark">
          {remark && <span class="tag">{say(remark)}</span>}
          {entry.attribution && <span>{say('accordingTo', entry.attribution)}</span>}
        </p>
      )}
      {entry.outcome && <p class="came">{entry.outcome}</p>}
      {entry.also.length > 0 && <ToldAgain also={entry.also} onGoTo={onGoTo} />}
    </>
  );
}

function Known({ entry }: { entry: BackgroundEntry }) {
  return (
    <p>
      <span class="vh">{say('backgroundMark')} </span>
      {say('namedFact', entry.name, entry.what)}
    </p>
  );
}

function dotOf(entry: Entry): string {
  if (entry.side === 'undated') return '';
  if (entry.source !== 'story') return 'dot bg';
  const shape = entry.exact ? 'dot' : 'dot wide';
  return drawnAsPlan(entry) ? `${shape} plan` : shape;
}

interface RowProps {
  entry: Entry;
  year: string;
  when: string;
  current: boolean;
  onGoTo: (start: number, end: number) => void;
}

/** One line of the timeline; drawn anew only when something in it has changed, as the list hears of every scrolling. */
export function EntryRow({ entry, year, when, current, onGoTo }: RowProps) {
  return useMemo(() => line({ entry, year, when, current, onGoTo }), [entry, year, when, current, onGoTo]);
}

function line({ entry, year, when, current, onGoTo }: RowProps) {
  const classes = [
    entry.side === 'after' ? 'after' : '',
    entry.source === 'story' ? '' : 'isbg',
    current ? 'inview' : '',
  ].filter(Boolean);
  return (
    <li class={classes.join(' ')} data-key={entry.key} aria-current={current ? 'true' : undefined}>
      <span class="y" aria-hidden="true">
        {year}
      </span>
      <span class={dotOf(entry)} aria-hidden="true" />
      <div class="ev">
        {when && (
          <time dateTime={entry.from === entry.to ? entry.from : undefined} title={entry.when}>
            <span aria-hidden="true">{when}</span>
            <span class="vh">{entry.when}</span>
          </time>
        )}
        <div class="what">
          {entry.source === 'story' ? <Told entry={entry} onGoTo={onGoTo} /> : <Known entry={entry} />}
        </div>
      </div>
    </li>
  );
}
