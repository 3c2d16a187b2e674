import { hydrateRoot } from 'react-dom/client';
import { hydratingStory } from './hydrating-story';

/** What React reports when the page is not as the server wrote it. */
const reports: string[] = [];
Object.assign(window, { reports });

// As a lazily loaded part of an application does: a moment after the page has loaded.
window.addEventListener('load', () =>
  setTimeout(() => {
    const root = document.getElementById('root');
    if (!root) return;
    hydrateRoot(root, hydratingStory(), { onRecoverableError: (error) => reports.push(String(error)) });
    setTimeout(() => Object.assign(window, { hydrated: true }), 50);
  }, 100),
);
