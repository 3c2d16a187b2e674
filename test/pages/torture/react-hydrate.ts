import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { storyRoot } from './frameworks';

const story = (who: string) =>
  h('div', null, h('p', null, `It was ${who}`, ' who said so. ', h('b', null, 'Today')), h('p', null, 'Sergei Lavrov said no.'));

let root: Root | undefined;
Object.assign(window, {
  steps: [
    () => {
      root = hydrateRoot(storyRoot(), story('Mike Pompeo'), { onRecoverableError: () => undefined });
      return new Promise((done) => setTimeout(done, 100));
    },
    () => flushSync(() => root?.render(story('Sergei Lavrov'))),
    () => flushSync(() => root?.render(story('Mike Pompeo'))),
  ],
});
