import { type SiteChange, withSite } from './site-list';
import { changeShelf } from './storage';

/** Stores a choice for one site; never from a private window. */
export async function changeSite(host: string, change: SiteChange, isPrivate: boolean): Promise<void> {
  await changeShelf('sites', (sites) => withSite(sites, host, change), { private: isPrivate });
}
