import type { OpenedStory } from './opened-story';

/**
 * The story that stands in the middle of the window; between two stories the one that was in front before.
 * @param before the story in front until now
 */
export function inFront(stories: readonly OpenedStory[], before: OpenedStory | undefined): OpenedStory | undefined {
  const standing = before && stories.includes(before) ? before : undefined;
  if (stories.length < 2) return stories[0];
  const middle = innerHeight / 2;
  const across = stories.find(({ article }) => {
    const { top, bottom } = article.root.getBoundingClientRect();
    return top <= middle && middle <= bottom;
  });
  return across ?? standing ?? stories[0];
}
