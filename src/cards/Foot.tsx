import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, type Word } from '../words/say';
import type { CardContent } from './content-types';
import { Icon } from './icons';
import { SourceLink } from './SourceLink';

const HIDE: Record<CardContent['kind'], Word> = {
  person: 'notThisPerson',
  treaty: 'notThisTreaty',
  'story-person': 'notAPerson',
};

interface FootProps {
  content: CardContent;
  /** Absent where no note is kept. */
  onNote: (() => void) | undefined;
  onHide: (everywhere: boolean) => void;
}

/** What the reader can do, and where the facts come from. */
export function Foot({ content, onNote, onHide }: FootProps) {
  const [asking, setAsking] = useState<boolean>();
  const foot = useRef<HTMLDivElement>(null);
  // The pressed button goes with its row: the focus goes to the one that took its place.
  useLayoutEffect(() => {
    if (asking === undefined) return;
    const acts = [...(foot.current?.querySelectorAll<HTMLElement>('.acts .act') ?? [])];
    acts.at(asking ? 0 : -1)?.focus({ preventScroll: true });
  }, [asking]);
  const when = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act();
  };
  return (
    <div class="foot" ref={foot}>
      {asking ? (
        <fieldset class="acts" aria-label={say('hideMarks', say(HIDE[content.kind]))}>
          <button type="button" class="act" onClick={when(() => onHide(false))}>
            {say('hideHere')}
          </button>
          {content.kind !== 'story-person' && (
            <button type="button" class="act" onClick={when(() => onHide(true))}>
              {say('hideEverywhere')}
            </button>
          )}
          <button type="button" class="act" onClick={when(() => setAsking(false))}>
            {say('keepMarks')}
          </button>
        </fieldset>
      ) : (
        <div class="acts">
          {onNote && (
            <button type="button" class="act" onClick={when(onNote)}>
              <Icon name="note" />
              {say('addNote')}
            </button>
          )}
          <button type="button" class="act" onClick={when(() => setAsking(true))}>
            <Icon name="not" />
            {say(HIDE[content.kind])}
          </button>
        </div>
      )}
      <p class="src">
        {content.sources.map(({ label, address }, index) => (
          <span key={address ?? label}>
            {index > 0 && ', '}
            <SourceLink label={label} address={address} />
          </span>
        ))}
        {content.sources.length > 0 && '. '}
        {content.checked}
      </p>
    </div>
  );
}
