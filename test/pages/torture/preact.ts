import { h, render } from 'preact';
import { FIRST, offerSteps, type StoryState, storyRoot } from './frameworks';

const story = ({ lead, breaking, items }: StoryState) =>
  h('div', null, [
    h('p', null, [breaking ? h('i', null, 'Breaking: ') : null, lead, h('b', null, 'Tuesday')]),
    h('ul', null, items.map((item) => h('li', { key: item }, [item, ' today']))),
  ]);

const draw = (state: StoryState) => render(story(state), storyRoot());
draw(FIRST);
offerSteps(draw);
