import { Words } from './Words';

/** A source with an address opens in a new tab, and does not learn from where; one without is its name. */
export function SourceLink({ label, address }: { label: string; address: string | undefined }) {
  if (address === undefined) return <Words text={label} />;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <Words text={label} />
    </a>
  );
}
