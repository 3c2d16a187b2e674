import { count, say } from '../words/say';
import type { StripModel } from './strip-model';

/** The part of the strip that the list shows, in per cent. */
export interface StripWindow {
  from: number;
  to: number;
}

/**
 * The overview, drawn to scale. A click scrolls the list to the nearest entry; the pin is a button to the story's day.
 * The list below says the same, so screen readers get one sentence for the whole picture.
 */
export function Strip(props: {
  strip: StripModel;
  events: number;
  seen?: StripWindow | undefined;
  onPick: (key: string) => void;
  onPickDay: () => void;
}) {
  const { strip, seen } = props;
  const pick = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / Math.max(1, box.width)) * 100;
    const near = [...strip.dots, ...strip.ticks].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
    if (near) props.onPick(near.key);
  };
  return (
    <div class="strip">
      <div class="plot">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; the list itself is reached by keyboard */}
        <div
          class="field"
          role="img"
          aria-label={say('stripLabel', count('events', props.events), strip.first, strip.last)}
          onClick={pick}
        >
          {seen && (
            <span class="win" aria-hidden="true" style={{ '--a': seen.from.toFixed(1), '--b': seen.to.toFixed(1) }} />
          )}
          {strip.ticks.map(({ key, x }) => (
            <em key={key} aria-hidden="true" style={{ '--x': x.toFixed(2) }} />
          ))}
          {strip.dots.map(({ key, x, level, shape }) => (
            <b key={key} class={shape} aria-hidden="true" style={{ '--x': x.toFixed(2), '--n': level }} />
          ))}
        </div>
        {strip.day !== undefined && (
          <button
            type="button"
            class="d"
            style={{ '--x': strip.day.toFixed(2) }}
            aria-label={say('toStoryDay')}
            title={say('toStoryDay')}
            onClick={props.onPickDay}
          />
        )}
      </div>
      <div class="ax" aria-hidden="true">
        {strip.axis.map(({ x, label }) => (
          <span key={label} style={{ '--x': x.toFixed(2), '--w': label.length }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
