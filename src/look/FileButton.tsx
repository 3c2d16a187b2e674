/** A button that asks for a file and gives its text. `spoken` begins with its words and says of what. */
export function FileButton(props: { label: string; spoken: string; accept: string; onText: (text: string) => void }) {
  return (
    <label class="btn file">
      {props.label}
      <input
        type="file"
        class="vh"
        aria-label={props.spoken}
        accept={props.accept}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          const text = await file.text();
          // The same file can be chosen again, mended.
          currentTarget.value = '';
          props.onText(text);
        }}
      />
    </label>
  );
}
