import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../look/icons';
import { say } from '../words/say';
import type { Named } from './entry';
import type { TimelineView } from './rows';
import { useMenu } from './use-menu';

/** Order, filter and background of the timeline, behind one button. */
export function ViewMenu(props: {
  view: TimelineView;
  people: readonly Named[];
  treaties: readonly Named[];
  hasTerms: boolean;
  onChange: (view: TimelineView) => void;
}) {
  const { view, people, treaties, onChange } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const drop = useRef<HTMLFieldSetElement>(null);
  useMenu(drop, open, () => setOpen(false));
  const only = (value: string) => {
    const { only: _, ...rest } = view;
    onChange(value === '' ? rest : { ...rest, only: value });
  };
  const option = ({ id: value, name }: Named) => (
    <option key={value} value={value}>
      {name}
    </option>
  );
  return (
    <fieldset
      class="drop"
      ref={drop}
      aria-label={say('view')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <button type="button" class="btn" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {say('view')}
        <Icon name="down" />
      </button>
      <div class="menu controls" id={id} hidden={!open}>
        <label>
          {say('order')}
          <select
            value={view.order}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...view, order: value === 'story' ? 'story' : 'date' })
            }
          >
            <option value="date">{say('orderDate')}</option>
            <option value="story">{say('orderStory')}</option>
          </select>
        </label>
        <label>
          {say('show')}
          <select value={view.only ?? ''} onChange={({ currentTarget: { value } }) => only(value)}>
            <option value="">{say('showAll')}</option>
            {people.length > 0 && <optgroup label={say('people')}>{people.map(option)}</optgroup>}
            {treaties.length > 0 && <optgroup label={say('treaties')}>{treaties.map(option)}</optgroup>}
          </select>
        </label>
        {props.hasTerms && (
          <label class="check">
            <input
              type="checkbox"
              checked={view.terms}
              disabled={view.order === 'story'}
              onChange={({ currentTarget: { checked } }) => onChange({ ...view, terms: checked })}
            />
            <span>{say('termsOfOffice')}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
