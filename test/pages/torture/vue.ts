import { createApp, h, nextTick, shallowRef } from 'vue';
import { FIRST, offerSteps, type StoryState, storyRoot } from './frameworks';

const state = shallowRef<StoryState>(FIRST);
createApp({
  render() {
    const { lead, breaking, items } = state.value;
    return h('div', [
      h('p', [breaking ? h('i', 'Breaking: ') : null, lead ?? null, h('b', 'Tuesday')]),
      h('ul', items.map((item) => h('li', { key: item }, [item, ' today']))),
    ]);
  },
}).mount(storyRoot());
offerSteps((next) => {
  state.value = next;
  return nextTick();
});
