import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { FIRST, offerSteps, type StoryState, storyRoot } from './frameworks';

const story = ({ lead, breaking, items }: StoryState) =>
  h(
    'div',
    null,
    h('p', null, breaking ? h('i', null, 'Breaking: ') : null, lead, h('b', null, 'Tuesday')),
    h('ul', null, items.map((item) => h('li', { key: item }, item, ' today'))),
  );

const root = createRoot(storyRoot());
const draw = (state: StoryState) => flushSync(() => root.render(story(state)));
draw(FIRST);
offerSteps(draw);
