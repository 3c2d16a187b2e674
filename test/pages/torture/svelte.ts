import { flushSync, mount } from 'svelte';
import { offerSteps, storyRoot } from './frameworks';
import Story from './Story.svelte';

const story = mount(Story, { target: storyRoot() });
offerSteps((state) => {
  story.draw(state);
  flushSync();
});
