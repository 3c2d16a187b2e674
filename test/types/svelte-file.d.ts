declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { StoryState } from '../pages/torture/frameworks';

  const component: Component<Record<string, never>, { draw(state: StoryState): void }>;

  export default component;
}
