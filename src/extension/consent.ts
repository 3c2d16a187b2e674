import browser from 'webextension-polyfill';

/** What the manifest declares as optional data for Firefox: the title that is looked up. */
const DATA = 'searchTerms';

/** Firefox keeps its own record of what may be sent, and asks; Chrome has no such thing. */
interface DataPermissions {
  getAll(): Promise<{ data_collection?: string[] }>;
  request(permissions: { data_collection: string[] }): Promise<boolean>;
}

/** Asks for consent to send titles to Wikipedia, where the browser wants it. Must be called within a click. */
export async function askConsentToLookUp(): Promise<boolean> {
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return true;
  const permissions: unknown = browser.permissions;
  return await (permissions as DataPermissions).request({ data_collection: [DATA] }).catch(() => false);
}
