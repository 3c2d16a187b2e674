import { describe, expect, test } from 'vitest';
import { dueAt, step, type WhenEvent, type WhenState } from '../../../src/cards/when';

const waits = { open: 500, swap: 150, close: 300 };

/** Runs events at their times; between them the machine is told the time whenever it asked to be. */
function play(events: [number, WhenEvent<string>][], until: number): WhenState<string> {
  let state: WhenState<string> = {};
  const tell = (upTo: number) => {
    for (let due = dueAt(state); due !== undefined && due <= upTo; due = dueAt(state))
      state = step(state, { type: 'time' }, due, waits);
  };
  for (const [at, event] of events) {
    tell(at);
    state = step(state, event, at, waits);
  }
  tell(until);
  return state;
}

const enter = (target: string): WhenEvent<string> => ({ type: 'enter', target, how: 'pointer' });

describe('opening', () => {
  test('a pointer that rests half a second opens the card', () => {
    expect(play([[0, enter('a')]], 499).shown).toBeUndefined();
    expect(play([[0, enter('a')]], 500).shown).toEqual({ target: 'a', how: 'pointer' });
  });

  test('a pointer that only passes opens nothing', () => {
    const passed = play(
      [
        [0, enter('a')],
        [200, { type: 'leave' }],
      ],
      5000,
    );
    expect(passed).toEqual({});
  });

  test('crossing to another name starts the wait anew', () => {
    expect(
      play(
        [
          [0, enter('a')],
          [400, enter('b')],
        ],
        899,
      ).shown,
    ).toBeUndefined();
    expect(
      play(
        [
          [0, enter('a')],
          [400, enter('b')],
        ],
        900,
      ).shown?.target,
    ).toBe('b');
  });

  test('with a card open the next name answers sooner', () => {
    const events: [number, WhenEvent<string>][] = [
      [0, enter('a')],
      [1000, { type: 'leave' }],
      [1100, enter('b')],
    ];
    expect(play(events, 1249).shown?.target).toBe('a');
    expect(play(events, 1250).shown?.target).toBe('b');
  });

  test('a key or a tap opens at once', () => {
    expect(play([[0, { type: 'open', target: 'a', how: 'keyboard' }]], 0).shown?.how).toBe('keyboard');
  });
});

describe('closing', () => {
  test('it closes 300 ms after the pointer has left name and card', () => {
    const left: [number, WhenEvent<string>][] = [
      [0, enter('a')],
      [1000, { type: 'leave' }],
    ];
    expect(play(left, 1299).shown?.target).toBe('a');
    expect(play(left, 1300).shown).toBeUndefined();
  });

  test('moving into the card keeps it, for as long as the pointer stays', () => {
    const into: [number, WhenEvent<string>][] = [
      [0, enter('a')],
      [1000, { type: 'leave' }],
      [1200, { type: 'enter-card' }],
    ];
    expect(play(into, 60_000).shown?.target).toBe('a');
    expect(play([...into, [60_000, { type: 'leave-card' }]], 60_300).shown).toBeUndefined();
  });

  test('moving into the card drops the name that was brushed on the way', () => {
    const shown = play(
      [
        [0, enter('a')],
        [1000, enter('b')],
        [1100, { type: 'enter-card' }],
      ],
      9000,
    ).shown;
    expect(shown?.target).toBe('a');
  });

  test('coming back to the name keeps it', () => {
    expect(
      play(
        [
          [0, enter('a')],
          [1000, { type: 'leave' }],
          [1250, enter('a')],
        ],
        9000,
      ).shown?.target,
    ).toBe('a');
  });

  test('Escape closes it, and it stays closed while the pointer is still there', () => {
    const escaped: [number, WhenEvent<string>][] = [
      [0, enter('a')],
      [1000, { type: 'dismiss' }],
      [1010, enter('a')],
    ];
    expect(play(escaped, 9000).shown).toBeUndefined();
    expect(play([...escaped, [9000, { type: 'leave' }], [9100, enter('a')]], 9600).shown?.target).toBe('a');
  });

  test('opened by keyboard or touch, the pointer does not close it', () => {
    for (const how of ['keyboard', 'touch'] as const) {
      const events: [number, WhenEvent<string>][] = [
        [0, { type: 'open', target: 'a', how }],
        [10, { type: 'leave' }],
        [20, { type: 'enter-card' }],
        [30, { type: 'leave-card' }],
      ];
      expect(play(events, 9000).shown?.target).toBe('a');
    }
  });
});

test('a state is never changed in place', () => {
  const before: WhenState<string> = Object.freeze({ shown: Object.freeze({ target: 'a', how: 'pointer' as const }) });
  expect(() => step(before, { type: 'leave' }, 0, waits)).not.toThrow();
});
