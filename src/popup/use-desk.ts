import { useLayoutEffect, useState } from 'preact/hooks';
import type { Desk, DeskState } from './desk';

const WAITING: DeskState = {
  kind: 'waiting',
  siteOff: false,
  notes: {},
  hidden: [],
  private: false,
  canOpenPanel: false,
};

/** The desk's state, followed for as long as the component stands. */
export function useDesk(desk: Desk): DeskState {
  const [state, setState] = useState(WAITING);
  useLayoutEffect(() => desk.subscribe(setState), [desk]);
  return state;
}
