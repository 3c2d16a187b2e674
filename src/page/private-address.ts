/** Last parts of names that only a network of its own knows. */
const LOCAL = new Set(['local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private']);

const isLocalName = (host: string): boolean =>
  LOCAL.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase()) || host.endsWith('.home.arpa');

/**
 * Whether an address belongs to a private network: a private or link-local range, a name without a dot, or a name that
 * only such networks have. This machine itself (localhost) does not count; neither do addresses without a host.
 */
export function isPrivateAddress(url: string): boolean {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return false;
  }
  if (host === '' || host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.'))
    return false;
  if (host.startsWith('[')) return /^\[(?:f[cd]|fe[89ab]|::ffff:(?:a|c0a8|ac1|a9fe))/i.test(host);
  // Only addresses in numbers end with one.
  const numbers = !/\d$/.test(host) ? null : /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (numbers) {
    const first = Number(numbers[1]);
    const second = Number(numbers[2]);
    return (
      first === 10 ||
      (first === 192 && second === 168) ||
      (first === 172 && second >= 16 && second <= 31) ||
      (first === 169 && second === 254) ||
      (first === 100 && second >= 64 && second <= 127)
    );
  }
  return !host.includes('.') || isLocalName(host);
}
