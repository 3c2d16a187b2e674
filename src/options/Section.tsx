import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
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

/** One choice: what it is on the left, its control on the right. Its words name the group of its controls. */
export function Choice(props: { title: string; hint?: string | undefined; children: ComponentChildren }) {
  const id = useId();
  return (
    <fieldset class="o" aria-labelledby={`${id}-title`} aria-describedby={props.hint ? `${id}-hint` : undefined}>
      <div>
        <p id={`${id}-title`}>
          <b>{props.title}</b>
        </p>
        {props.hint && (
          <p class="hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
      <div class="c">{props.children}</div>
    </fieldset>
  );
}
