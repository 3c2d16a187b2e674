import { type SiteChange, withSite } from './site-list';
import { changeShelf, readShelf } from './storage';

/** Stores a choice for one site; never from a private window. The size that holds everywhere is no choice of the site's. */
export async function changeSite(host: string, change: SiteChange, isPrivate: boolean): Promise<void> {
  const { textSize } = await readShelf('settings');
  const own = 'textSize' in change && change.textSize === textSize ? { ...change, textSize: undefined } : change;
  await changeShelf('sites', (sites) => withSite(sites, host, own), { private: isPrivate });
}
