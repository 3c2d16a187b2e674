import type { ComponentChildren } from 'preact';
import { useKeptFocus } from './use-kept-focus';

/** A part of the options with its heading, which the list beside the page leads to. */
export function Section(props: { id: string; title: string; children: ComponentChildren }) {
  const section = useKeptFocus();
  return (
    <section ref={section} id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** One choice: what it is on the left, its control on the right. */
export function Choice(props: { title: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="o">
      <div>
        <p>
          <b>{props.title}</b>
        </p>
        {props.hint && <p class="hint">{props.hint}</p>}
      </div>
      <div class="c">{props.children}</div>
    </div>
  );
}
