/** The sign: solid before the story's day, hollow after it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="0" y="6" width="7" height="5" rx=".8" fill="currentColor" />
      <path d="M9 6.6h6.4v3.8H9" fill="none" stroke="currentColor" stroke-width="1.2" />
      <path d="M8 4v9.5" stroke="var(--day)" stroke-width="1.8" />
      <path d="M5.2 1.5h5.6L8 5.2z" fill="var(--day)" />
    </svg>
  );
}

const PATHS = {
  export: 'M8 10V2.5M5 5.2L8 2.5l3 2.7M3 9v4h10V9',
  gear: 'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0M8 2v1.8M8 12.2V14M2 8h1.8M12.2 8H14M3.8 3.8l1.2 1.2M11 11l1.2 1.2M3.8 12.2L5 11M11 5l1.2-1.2',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  note: 'M3 13l.6-2.8L10.8 3a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.8 12.4 3 13z',
  panel: 'M2.5 3h11v10h-11zM9.500 3v10',
} as const;

/** A line icon; what it means stands beside it in words. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The red marker of the story's day. */
export function Pin() {
  return <span class="pin" aria-hidden="true" />;
}
