import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say';

type Progress = { at: 'start' } | { at: 'loading' } | { at: 'told'; text: string } | { at: 'failed' };

/** Scrolls the card, and nothing around it, until the element's beginning and as much of it as fits can be seen. */
function bringIntoView(element: HTMLElement): void {
  const region = element.closest('.scrolls');
  if (!region) return;
  const [box, view] = [element.getBoundingClientRect(), region.getBoundingClientRect()];
  const hidden = Math.min(box.bottom - view.bottom, box.top - view.top);
  if (hidden > 0) region.scrollTop += Math.ceil(hidden);
}

/** Fetches a summary, on the reader's own click only, and stops fetching when the card goes. */
export function More({ load }: { load: (signal: AbortSignal) => Promise<string | undefined> }) {
  const [progress, setProgress] = useState<Progress>({ at: 'start' });
  const [life] = useState(() => new AbortController());
  useEffect(() => () => life.abort(), [life]);
  const ask = async () => {
    setProgress({ at: 'loading' });
    const text = await load(life.signal).catch(() => undefined);
    if (!life.signal.aborted) setProgress(text === undefined ? { at: 'failed' } : { at: 'told', text });
  };
  const summary = useRef<HTMLDivElement>(null);
  // What the reader has asked for comes at the card's end, often below what it shows.
  useLayoutEffect(() => {
    if (progress.at !== 'start' && summary.current) bringIntoView(summary.current);
  }, [progress]);
  return (
    <div class="summary" ref={summary} aria-live="polite">
      {progress.at === 'start' && (
        <button type="button" class="act" onClick={(event) => event.isTrusted && void ask()}>
          {say('moreFromWikipedia')}
        </button>
      )}
      {progress.at === 'loading' && <p class="hint">{say('askingWikipedia')}</p>}
      {progress.at === 'failed' && <p class="hint">{say('wikipediaSilent')}</p>}
      {progress.at === 'told' && (
        <>
          <p>{progress.text}</p>
          <p class="src">{say('wikipediaSource')}</p>
        </>
      )}
    </div>
  );
}
