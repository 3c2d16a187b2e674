import { hydrateRoot } from 'react-dom/client';
import { hydratingStory } from './hydrating-story';

/** What React reports when the page is not as the server wrote it. */
const reports: string[] = [];
Object.assign(window, { reports });

/** Parts of the application come first, one every so many milliseconds, and show in the story that they load. */
const EVERY = 100;
let parts = 15;

function hydrate(root: HTMLElement): void {
  hydrateRoot(root, hydratingStory(), { onRecoverableError: (error) => reports.push(String(error)) });
  setTimeout(() => Object.assign(window, { hydrated: true }), 50);
}

window.addEventListener('load', () => {
  const timer = setInterval(() => {
    const root = document.getElementById('root');
    if (!root) return;
    const sign = document.createElement('i');
    root.querySelector('article')?.append(sign);
    sign.remove();
    if (--parts > 0) return;
    clearInterval(timer);
    hydrate(root);
  }, EVERY);
});
