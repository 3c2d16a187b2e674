import type { Site } from './settings';

/** What to change of a site; `undefined` gives a choice back to the default. */
export interface SiteChange {
  off?: true | undefined;
  picked?: true | undefined;
  textSize?: Site['textSize'] | undefined;
}

/** The list with one site changed; a site with nothing of its own left is no longer listed. */
export function withSite(sites: Record<string, Site>, host: string, change: SiteChange): Record<string, Site> {
  const { [host]: old, ...others } = sites;
  const { off, picked, textSize } = { ...old, ...change };
  const site: Site = { ...(off ? { off } : {}), ...(picked ? { picked } : {}), ...(textSize ? { textSize } : {}) };
  return Object.keys(site).length > 0 ? { ...others, [host]: site } : others;
}
