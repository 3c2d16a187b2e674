/** A few choices side by side, of which one holds: radio buttons that look like one control. */
export function Segments<Value extends string>(props: {
  /** Unique on its page. */
  name: string;
  label: string;
  choices: readonly { value: Value; label: string; title?: string }[];
  chosen: Value;
  disabled?: boolean;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="seg" disabled={props.disabled}>
      <legend class="vh">{props.label}</legend>
      {props.choices.map(({ value, label, title }) => (
        <label key={value} title={title}>
          <input
            type="radio"
            name={props.name}
            value={value}
            aria-label={title}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
