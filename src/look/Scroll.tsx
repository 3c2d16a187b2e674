import type { ComponentChildren } from 'preact';

/** What scrolls while its surroundings stay. It is a stop for the keyboard, so that keys can scroll it. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a stop cannot be scrolled by keys
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
