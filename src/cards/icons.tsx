const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  note: 'M3 13l.6-2.8L10.8 3a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.8 12.4 3 13z',
  not: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM4.5 4.5l7 7',
} as const;

/** A picture beside words; never alone. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={name === 'back' || name === 'next' ? 'ic turns' : 'ic'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
