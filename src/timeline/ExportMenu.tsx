import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../look/icons';
import { say, type Word } from '../words/say';
import type { ExportForm } from './export/forms';
import { useMenu } from './use-menu';

const ITEMS: readonly { form: ExportForm; word: Word; ending?: string }[][] = [
  [
    { form: 'text', word: 'copyAsText' },
    { form: 'markdown', word: 'formMarkdown', ending: '.md' },
    { form: 'csv', word: 'formCsv', ending: '.csv' },
    { form: 'ics', word: 'formIcs', ending: '.ics' },
    { form: 'json', word: 'formJson', ending: '.json' },
  ],
  [
    { form: 'bibtex', word: 'citeBibtex', ending: '.bib' },
    { form: 'ris', word: 'citeRis', ending: '.ris' },
    { form: 'csl', word: 'citeCsl', ending: '.json' },
  ],
];

/** A menu button after the ARIA pattern: arrow keys, Home, End, Escape; focus goes back to the button. */
export function ExportMenu({ onPick }: { onPick: (form: ExportForm | 'print') => void }) {
  const [open, setOpen] = useState(false);
  const drop = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(drop.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useMenu(drop, open, () => setOpen(false));
  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (form: ExportForm | 'print') => {
    close();
    onPick(form);
  };
  const move = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      all[(step + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
  };
  const item = (form: ExportForm | 'print', word: Word, ending?: string) => (
    <button key={form} type="button" role="menuitem" tabIndex={-1} onClick={() => pick(form)}>
      {say(word)}
      {ending && <span>{ending}</span>}
    </button>
  );
  return (
    <div class="drop end" ref={drop}>
      <button
        ref={button}
        type="button"
        class="btn"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" />
        {say('export')}
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={say('export')} onKeyDown={move}>
          {ITEMS[0]?.map(({ form, word, ending }) => item(form, word, ending))}
          <hr />
          {ITEMS[1]?.map(({ form, word, ending }) => item(form, word, ending))}
          <hr />
          {item('print', 'print')}
        </div>
      )}
    </div>
  );
}
