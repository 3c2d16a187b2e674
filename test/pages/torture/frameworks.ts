/**
 * The same small story in every framework: a paragraph whose text is rewritten, taken out and preceded, and a keyed
 * list that is reordered, shortened and extended. `draw` draws one state of it.
 */
export interface StoryState {
  lead: string | undefined;
  breaking: boolean;
  items: string[];
}

const LEAD = 'It was Mike Pompeo who met Sergei Lavrov on ';
const ITEMS = ['Mike Pompeo arrived', 'Sergei Lavrov waited', 'New START was named', 'Mike Pompeo left'];

export const FIRST: StoryState = { lead: LEAD, breaking: false, items: ITEMS };

const STATES: StoryState[] = [
  { lead: 'Nobody met Sergei Lavrov, nor Mike Pompeo, on ', breaking: false, items: ITEMS },
  { lead: undefined, breaking: false, items: ITEMS.slice(1, 2) },
  { lead: LEAD, breaking: true, items: [...ITEMS].reverse() },
  { lead: LEAD, breaking: false, items: ['New: Sergei Lavrov flew home', ...ITEMS] },
  FIRST,
];

/** Gives the test one step for each state. */
export function offerSteps(draw: (state: StoryState) => void): void {
  Object.assign(window, { steps: STATES.map((state) => () => draw(state)) });
}

export function storyRoot(): HTMLElement {
  const root = document.getElementById('story');
  if (!root) throw new Error('the page has no #story');
  return root;
}
