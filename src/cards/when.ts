/**
 * When a card opens and closes: a pure state machine. It is told what happened and what time it is, and says what is
 * shown and when it wants to be told the time again. Targets are compared by identity and never looked into.
 */
export type How = 'pointer' | 'keyboard' | 'touch';

export interface WhenState<Target> {
  shown?: { target: Target; how: How };
  /** A target that the pointer or focus rests on, and when its card is to open. */
  next?: { target: Target; how: How; at: number };
  /** When the shown card closes, if nobody comes back. */
  closeAt?: number;
  /** Dismissed while the pointer was still on it: stays closed until the pointer has left. */
  dismissed?: Target;
}

export type WhenEvent<Target> =
  | { type: 'enter'; target: Target; how: 'pointer' | 'keyboard' }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'open'; target: Target; how: How }
  /** Escape, the close button, a press outside, the mark scrolled away. */
  | { type: 'dismiss' }
  | { type: 'time' };

export interface Waits {
  open: number;
  swap: number;
  close: number;
}

/** The state after an event at a time (milliseconds of any steady clock). The old state is not changed. */
export function step<Target>(
  state: WhenState<Target>,
  event: WhenEvent<Target>,
  now: number,
  waits: Waits,
): WhenState<Target> {
  const { shown, next, dismissed } = state;
  const keep = { ...(shown ? { shown } : {}), ...(dismissed === undefined ? {} : { dismissed }) };
  switch (event.type) {
    case 'enter': {
      const { target, how } = event;
      if (shown?.target === target) return { shown };
      if (dismissed === target) return keep;
      if (next?.target === target) return state;
      return { ...keep, next: { target, how, at: now + (shown ? waits.swap : waits.open) } };
    }
    case 'leave':
      return shown?.how === 'pointer' ? { shown, closeAt: state.closeAt ?? now + waits.close } : shown ? { shown } : {};
    case 'enter-card':
      return shown ? { shown } : {};
    case 'leave-card':
      return shown?.how === 'pointer' ? { ...keep, closeAt: now + waits.close } : keep;
    case 'open':
      return { shown: { target: event.target, how: event.how } };
    case 'dismiss': {
      const over = shown?.target ?? next?.target;
      return over === undefined ? {} : { dismissed: over };
    }
    case 'time':
      if (next && now >= next.at) return { shown: { target: next.target, how: next.how } };
      if (state.closeAt !== undefined && now >= state.closeAt) return {};
      return state;
  }
}

/** When the machine wants a `time` event; undefined when only the reader can change something. */
export function dueAt<Target>({ next, closeAt }: WhenState<Target>): number | undefined {
  if (next && closeAt !== undefined) return Math.min(next.at, closeAt);
  return next?.at ?? closeAt;
}
