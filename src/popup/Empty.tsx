import type { ComponentChildren } from 'preact';
import { percent, say } from '../words/say';

const PICTURES = {
  line: <path d="M8 20h80" stroke-dasharray="2 4" />,
  day: (
    <>
      <path d="M8 20h80" />
      <path d="M48 8v24" stroke="var(--day)" stroke-width="2" />
      <path d="M43 3h10l-5 7z" fill="var(--day)" stroke="none" />
    </>
  ),
  window: (
    <>
      <rect x="30" y="8" width="36" height="24" rx="3" />
      <path d="M30 15h36" />
    </>
  ),
} as const;

/** A bar that tells its own value: the words beside it are not read out at every step. */
function Progress({ share }: { share: number }) {
  const done = Math.round(share * 100);
  return (
    <div class="progress" aria-live="off">
      <progress max={100} value={done} aria-label={say('readingDone')} />
      <span aria-hidden="true">{percent(share)}</span>
    </div>
  );
}

/** What stands in the popup when there is nothing to list: why, and what the reader can do. */
export function Empty(props: {
  picture: keyof typeof PICTURES;
  heading: string;
  children?: ComponentChildren;
  /** Shown only when it lasts. */
  waiting?: true;
  /** How far what is waited for has come, from 0 to 1. */
  progress?: number | undefined;
  action?: { label: string; run: () => void };
}) {
  const { action, progress } = props;
  return (
    <section class={props.waiting ? 'empty waiting' : 'empty'}>
      <svg class="big" viewBox="0 0 96 40" fill="none" stroke="var(--line)" stroke-width="1.5" aria-hidden="true">
        {PICTURES[props.picture]}
      </svg>
      <h1>{props.heading}</h1>
      {progress !== undefined && <Progress share={progress} />}
      {props.children && <p>{props.children}</p>}
      {action && (
        <button type="button" class="btn" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
