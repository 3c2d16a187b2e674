import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import { siteOf } from './reader-settings';
import { changeSite } from './sites';

const answered = v.object({ textSize: v.picklist(['XS', 'SM', 'MD', 'LG', 'XL']) });

/** One step larger or smaller in the page of a tab, kept for its site as a choice in the popup is. */
export async function sizeByKey({ id, url, incognito }: Tabs.Tab, by: 1 | -1): Promise<void> {
  if (id === undefined) return;
  const answer: unknown = await browser.tabs.sendMessage(id, { type: 'step-size', by }).catch(() => undefined);
  const state = v.safeParse(answered, answer);
  if (url && state.success) await changeSite(siteOf(url), { textSize: state.output.textSize }, incognito);
}
