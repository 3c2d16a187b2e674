import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderState } from '../extension/messages';
import { Scroll } from '../look/Scroll';
import { scrollWithin } from '../look/scroll-within';
import type { Annotations } from '../story/types';
import { count, say } from '../words/say';
import { ExportMenu } from './ExportMenu';
import { citeAs, type ExportForm, exportAs, isCitation } from './export/forms';
import { copyText, saveFile } from './export/save';
import { timelineOf } from './model';
import { Overview } from './Overview';
import { beginningOf, entriesIn, entryAt, PLAIN_VIEW, rowsOf, type TimelineView } from './rows';
import { stripOf } from './strip-model';
import { Key, TimelineList } from './TimelineList';
import { useDrawn } from './use-drawn';
import { useOpening } from './use-opening';
import { ViewMenu } from './ViewMenu';

export interface TimelineProps {
  annotations: Annotations;
  page: ReaderState['page'];
  /** Where the reader's eye is in the story. */
  inView?: number | undefined;
  /** Where the page itself scrolls, as in a tab of its own: whether it has been brought to the story's day, once. */
  opened?: RefObject<boolean> | undefined;
  /** Keeps the entry of the sentence in view in sight (the side panel). */
  follow: boolean;
  onGoTo: (start: number, end: number) => void;
}

/** The timeline with its overview, its filters and its exports. */
export function TimelineTab({ annotations, page, inView, opened, follow, onGoTo }: TimelineProps) {
  const published = page.published?.day;
  const [view, setView] = useState<TimelineView>(PLAIN_VIEW);
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const timeline = useMemo(() => timelineOf(annotations, published), [annotations, published]);
  const { rows, strip } = useMemo(
    () => ({ rows: rowsOf(timeline, view), strip: stripOf(entriesIn(timeline, view), published) }),
    [timeline, view, published],
  );
  const undated = timeline.undated.filter(
    ({ people, treaties }) => view.only === undefined || [...people, ...treaties].some(({ id }) => id === view.only),
  );
  const drawn = useDrawn(rows);
  const whole = drawn.length === rows.length;
  const current = inView === undefined ? undefined : entryAt(timeline, inView);
  const scrollTo = (key: string, block: 'center' | 'nearest') => {
    const line = list.current?.querySelector(`[data-key="${key}"]`);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (line) scrollWithin(line, block, still ? 'instant' : 'smooth');
  };

  // The past stands above the story's day, what came after below.
  useOpening(list, beginningOf(rows), opened, { whole, held: !follow && !opened, changes: [timeline, view.order] });

  useEffect(() => {
    if (follow && current && !list.current?.matches(':hover, :focus-within')) scrollTo(current, 'nearest');
  }, [current, follow, whole]);

  const onPick = async (form: ExportForm | 'print') => {
    if (form === 'print') return print();
    const today = new Date().toISOString().slice(0, 10);
    const file = isCitation(form)
      ? await citeAs(form, storyOf(page), today)
      : exportAs(form, timeline, view, storyOf(page), today);
    if (form === 'text') setTold(say((await copyText(file.content)) ? 'copied' : 'notCopied'));
    else saveFile(file);
  };

  if (annotations.events.length === 0) return <p class="hint none">{say('noEventFound')}</p>;
  return (
    <div class="timeline">
      {strip && (
        <Overview
          strip={strip}
          events={timeline.told.length}
          list={list}
          lines={drawn}
          onPick={(key) => scrollTo(key, 'center')}
          onPickDay={() => scrollTo('day', 'center')}
        />
      )}
      <div class="tools" ref={tools}>
        <label class="check">
          <input
            type="checkbox"
            checked={view.treatyDates}
            disabled={view.order === 'story'}
            onChange={({ currentTarget: { checked } }) => setView({ ...view, treatyDates: checked })}
          />
          <span>{say('backgroundEvents')}</span>
        </label>
        <div class="menus">
          <ViewMenu
            view={view}
            people={annotations.people}
            treaties={annotations.treaties}
            hasTerms={timeline.background.some(({ source }) => source === 'term')}
            onChange={setView}
          />
          <ExportMenu onPick={onPick} />
        </div>
      </div>
      {view.only !== undefined && (
        <p class="filtered">
          {count('entriesShown', rows.filter(({ kind }) => kind === 'entry').length)}{' '}
          <button
            type="button"
            class="act"
            onClick={() => {
              const { only: _, ...rest } = view;
              setView(rest);
              // This button goes: the focus goes to the one that set the filter.
              tools.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
            }}
          >
            {say('showAll')}
          </button>
        </p>
      )}
      <p class="vh" role="status">
        {told}
      </p>
      <Scroll label={say('timeline')}>
        <TimelineList rows={drawn} whole={whole} undated={undated} current={current} onGoTo={onGoTo} listRef={list} />
        <Key />
      </Scroll>
    </div>
  );
}

const storyOf = ({ title, byline, site, url, language, published: day }: ReaderState['page']) => ({
  title,
  byline,
  site,
  url,
  language,
  published: day?.day,
});
