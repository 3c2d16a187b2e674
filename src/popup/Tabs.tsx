import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  count: number;
  /** The count for screen readers: "14 events". */
  counted: string;
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move and choose; one stop in the Tab order. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  children: ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { tabs, chosen } = props;
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = step === undefined ? undefined : tabs[(step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    props.onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label, count, counted }) => (
          <button
            key={id}
            type="button"
            id={`tab-${id}`}
            role="tab"
            aria-selected={id === chosen}
            aria-controls={id === chosen ? `panel-${id}` : undefined}
            aria-label={`${label}, ${counted}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => props.onChoose(id)}
          >
            {label} <span>{count}</span>
          </button>
        ))}
      </div>
      <div class="body" key={chosen} role="tabpanel" id={`panel-${chosen}`} aria-labelledby={`tab-${chosen}`}>
        {props.children}
      </div>
    </>
  );
}
