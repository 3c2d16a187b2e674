import browser from 'webextension-polyfill';

/** What the manifest declares as optional data for Firefox: the title that is looked up. */
const DATA = 'searchTerms';

/** Firefox keeps its own record of what may be sent, and asks; Chrome has no such thing. */
interface DataPermissions {
  getAll(): Promise<{ data_collection?: string[] }>;
  request(permissions: { data_collection: string[] }): Promise<boolean>;
}

const asksForConsent = () => browser.runtime.getURL('').startsWith('moz-extension:');

/** Asks for consent to send titles to Wikipedia, where the browser wants it. Must be called within a click. */
export async function askConsentToLookUp(): Promise<boolean> {
  if (!asksForConsent()) return true;
  const permissions: unknown = browser.permissions;
  return await (permissions as DataPermissions).request({ data_collection: [DATA] }).catch(() => false);
}

/**
 * Whether the reader still agrees: Firefox lets readers take it back in its own settings, and a switch that comes from
 * another device has never asked on this one.
 */
export async function maySendTitles(): Promise<boolean> {
  if (!asksForConsent()) return true;
  const permissions: unknown = browser.permissions;
  const { data_collection: given } = await (permissions as DataPermissions).getAll();
  return given?.includes(DATA) ?? false;
}
