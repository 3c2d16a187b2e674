import type { ComponentChildren } from 'preact';

/** On or off, at once. */
export function Switch(props: {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  /** Where the words beside it do not say enough. */
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <label class="check">
      <input
        class="sw"
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        disabled={props.disabled}
        aria-label={props.label}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
