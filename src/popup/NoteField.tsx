import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../extension/settings';
import { Icon } from '../look/icons';
import { say } from '../words/say';

export interface Notes {
  notes: Record<string, Note>;
  /** The one that a card asked for: it opens and takes the focus. */
  open?: string | undefined;
  /** Private windows keep nothing. */
  disabled: boolean;
  onSave: (id: string, name: string, text: string) => void;
}

/** A reader's note on one person or treaty: shown, or opened to write. */
export function NoteField({ id, name, notes }: { id: string; name: string; notes: Notes }) {
  const saved = notes.notes[id]?.text ?? '';
  const [open, setOpen] = useState(notes.open === id);
  const [text, setText] = useState(saved);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /** The reader has just closed the field: the focus goes back to what opened it. */
  const closed = useRef(false);
  useEffect(() => {
    if (notes.open === id) setOpen(true);
  }, [notes.open, id]);
  // Before it is painted: what is typed next belongs into it.
  useLayoutEffect(() => {
    if (open) field.current?.focus();
    else setText(saved);
    if (!open && closed.current) opener.current?.focus();
    closed.current = false;
  }, [open, saved]);
  const close = (save: boolean) => {
    if (save) notes.onSave(id, name, text.trim());
    closed.current = true;
    setOpen(false);
  };
  if (!open)
    return (
      <div class="note">
        {saved && <p class="noted">{saved}</p>}
        {!notes.disabled && (
          <button
            ref={opener}
            type="button"
            class="act"
            aria-label={say(saved ? 'editNoteOn' : 'addNoteOn', name)}
            onClick={() => setOpen(true)}
          >
            <Icon name="note" />
            {say(saved ? 'editNote' : 'addNote')}
          </button>
        )}
      </div>
    );
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        close(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close(false);
      }}
    >
      <label>
        {say('noteOn', name)}
        <textarea
          ref={field}
          rows={3}
          maxLength={10_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <p class="src">{say('noteKept')}</p>
        <div class="btns">
          <button type="button" class="btn" onClick={() => close(false)}>
            {say('cancel')}
          </button>
          <button type="submit" class="btn pri">
            {say('save')}
          </button>
        </div>
      </div>
    </form>
  );
}
