import type { Site } from './settings';
import { changeShelf, type Shelf } from './storage';

/** What to change of a site; `undefined` gives a choice back to the default. */
export interface SiteChange {
  off?: true | undefined;
  picked?: true | undefined;
  textSize?: Site['textSize'] | undefined;
}

/** The list with one site changed; a site with nothing of its own left is no longer listed. */
export function withSite(sites: Shelf<'sites'>, host: string, change: SiteChange): Shelf<'sites'> {
  const { [host]: old, ...others } = sites;
  const { off, picked, textSize } = { ...old, ...change };
  const site: Site = { ...(off ? { off } : {}), ...(picked ? { picked } : {}), ...(textSize ? { textSize } : {}) };
  return Object.keys(site).length > 0 ? { ...others, [host]: site } : others;
}

/** Stores a choice for one site; never from a private window. */
export async function changeSite(host: string, change: SiteChange, isPrivate: boolean): Promise<void> {
  await changeShelf('sites', (sites) => withSite(sites, host, change), { private: isPrivate });
}
