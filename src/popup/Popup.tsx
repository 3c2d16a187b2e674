import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderState, StoryRead } from '../extension/messages';
import { Icon, Logo } from '../look/icons';
import { Scroll } from '../look/Scroll';
import { Switch } from '../look/Switch';
import { TimelineTab } from '../timeline/TimelineTab';
import { count, say } from '../words/say';
import type { Desk, DeskState } from './desk';
import { hasStory, Nothing } from './Nothing';
import { PeopleList } from './PeopleList';
import { SizeControl } from './SizeControl';
import { StoryHead } from './StoryHead';
import { Tabs } from './Tabs';
import { TreatiesList } from './TreatiesList';
import { useDesk } from './use-desk';

/** Where the desk stands: it is the same in all three. */
export type Variant = 'popup' | 'panel' | 'tab';

/** A part of the whole in percent, never more than there is of it. */
const percent = (part: number, whole: number): string => `${Math.max(1, Math.floor((100 * part) / whole))} %`;

type TabId = 'timeline' | 'people' | 'treaties';

function Story(props: { desk: Desk; state: DeskState; reader: ReaderState; read: StoryRead; variant: Variant }) {
  const { desk, state, reader, read } = props;
  const { people, treaties, events } = read.annotations;
  const [tab, setTab] = useState<TabId>(events.length > 0 ? 'timeline' : people.length > 0 ? 'people' : 'treaties');
  const opened = useRef(false);
  const asked = state.noteOn?.id;
  useEffect(() => {
    if (asked) setTab(treaties.some(({ id }) => id === asked) ? 'treaties' : 'people');
  }, [asked, treaties]);
  const day = reader.page.published?.day;
  const notes = {
    notes: state.notes,
    open: asked,
    disabled: state.private,
    onSave: (id: string, name: string, text: string) => desk.saveNote(id, name, text),
  };
  // The same at every drawing: the timeline's lines are drawn anew only where something has changed.
  const onGoTo = useCallback((start: number, end: number) => desk.goTo(start, end), [desk]);
  const onJump = (id: string, index: number) => desk.goToMention(id, index);
  const lists = { read, day, length: reader.length, notes, onJump };
  return (
    <>
      <StoryHead page={reader.page} />
      {reader.readTo !== undefined && (
        <p class="hint long">{say('longStory', percent(reader.readTo, reader.length))}</p>
      )}
      <Tabs
        label={say('storyParts')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          {
            id: 'timeline',
            label: say('timeline'),
            count: events.length,
            counted: count('events', events.length),
          },
          { id: 'people', label: say('people'), count: people.length, counted: count('peopleWord', people.length) },
          {
            id: 'treaties',
            label: say('treaties'),
            count: treaties.length,
            counted: count('treaties', treaties.length),
          },
        ]}
      >
        {tab === 'timeline' && (
          <TimelineTab
            annotations={read.annotations}
            page={reader.page}
            inView={reader.inView}
            opened={props.variant === 'tab' ? opened : undefined}
            follow={props.variant === 'panel'}
            onGoTo={onGoTo}
          />
        )}
        {tab === 'people' && (
          <Scroll label={say('people')}>
            <PeopleList {...lists} />
          </Scroll>
        )}
        {tab === 'treaties' && (
          <Scroll label={say('treaties')}>
            <TreatiesList {...lists} today={new Date().toISOString().slice(0, 10)} />
          </Scroll>
        )}
      </Tabs>
    </>
  );
}

function Bottom({ desk, state, variant }: { desk: Desk; state: DeskState; variant: Variant }) {
  const { reader, site } = state;
  const connected = state.kind === 'connected' && reader !== undefined;
  const known = site ?? reader?.page.site;
  return (
    <footer class="bottom">
      {state.private && <p class="hint">{say(state.sample ? 'sampleHint' : 'privateHint')}</p>}
      <div class="switches">
        {connected && reader.status === 'story' && (
          <Switch on={reader.marksOn} onChange={(on) => desk.setMarks(on)}>
            {say('marksOnPage')}
          </Switch>
        )}
        {known && state.kind !== 'not-allowed' && (
          <Switch
            on={!state.siteOff}
            disabled={state.private}
            label={say('onSite', known)}
            onChange={(on) => desk.setSiteOff(!on)}
          >
            {known.replace(/^www\./, '')}
          </Switch>
        )}
      </div>
      <div class="links">
        {variant !== 'panel' && state.canOpenPanel && (
          <button
            type="button"
            class="act"
            aria-label={say('sidePanel')}
            title={say('sidePanel')}
            onClick={() => desk.openPanel()}
          >
            <Icon name="panel" />
          </button>
        )}
        <button type="button" class="act" onClick={() => desk.openOptions()}>
          <Icon name="gear" />
          {say('options')}
        </button>
      </div>
    </footer>
  );
}

function HiddenHere({ desk, state }: { desk: Desk; state: DeskState }) {
  const { people = [], treaties = [] } = state.reader?.read?.annotations ?? {};
  const shown = state.hidden.filter(({ id }) => [...people, ...treaties].some((found) => found.id === id));
  if (shown.length === 0) return null;
  // The button goes with its line: the focus goes on to the story.
  const show = (id: string) => {
    desk.unhide(id);
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };
  return (
    <div class="notice">
      {shown.map(({ id, name }) => (
        <p key={id}>
          {say('marksHidden', name)}{' '}
          <button type="button" class="act" onClick={() => show(id)}>
            {say('showAgain')}
          </button>
        </p>
      ))}
    </div>
  );
}

/** The reader's desk: popup, side panel and full tab. */
export function Popup(props: {
  desk: Desk;
  variant: Variant;
  /** It stands beside something else that is the page's main part. */
  beside?: true;
}) {
  const { desk, variant } = props;
  const state = useDesk(desk);
  const { reader } = state;
  const Root = props.beside ? 'aside' : 'main';
  const found = reader?.status === 'story' || reader?.status === 'other-language';
  const told = hasStory(state);
  const sizable = state.kind === 'connected' && found;
  return (
    <Root class={`bs panel ${variant}`} aria-label="Backstory">
      <header class="top">
        <span class="brand">
          <Logo />
          Backstory
        </span>
        <SizeControl
          name="size"
          size={reader?.textSize ?? 'MD'}
          disabled={!sizable}
          onChoose={(size) => desk.setSize(size)}
        />
      </header>
      {state.fault && (
        <p class="notice" role="alert">
          {say(state.fault === 'storage-full' ? 'storageFull' : 'noAnswer')}
        </p>
      )}
      <HiddenHere desk={desk} state={state} />
      {told && reader?.read ? (
        <Story key={reader.page.url} desk={desk} state={state} reader={reader} read={reader.read} variant={variant} />
      ) : null}
      {/* It stands from the first: what comes together with its words stays unsaid. */}
      <div class="nothing" role="status">
        {!told && <Nothing state={state} desk={desk} />}
      </div>
      <Bottom desk={desk} state={state} variant={variant} />
    </Root>
  );
}
