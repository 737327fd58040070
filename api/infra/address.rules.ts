import { BlockList, isIP } from 'node:net';

/** Addresses of IPv4 that lead to no public host (IANA special-purpose registry). */
const inward4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of the public range of IPv6, what is a way into IPv4, a test or a documentation. */
const inward6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

// The public clouds tell secrets of a machine at these; each is also within a range above or outside 2000::/3.
const blocked4 = new BlockList();
for (const [net, prefix] of [...inward4, ['168.63.129.16', 32] as const])
  blocked4.addSubnet(net, prefix, 'ipv4');
const blocked6 = new BlockList();
for (const [net, prefix] of inward6) blocked6.addSubnet(net, prefix, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address, as the resolver gives it, is one of the public internet. Mapped and translated ones are not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked4.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6');
}

/** As `isPublicAddress`, for this very machine: 127.0.0.0/8 and ::1. */
export const isLoopback = (address: string): boolean => /^127\.\d+\.\d+\.\d+$|^::1$/.test(address);

const localNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)$/;

/** Why an address that somebody typed or a server sent may not be fetched, in words; null when it may be resolved. */
export function whyNotFetched(url: URL, ports: readonly string[] = ['']): string | null {
  if (url.protocol !== 'https:') return 'The address has to begin with https://.';
  if (url.username || url.password) return 'The address must not hold a name or a password.';
  if (!ports.includes(url.port)) return 'The address must not name a port.';
  const host = hostOf(url);
  if (isIP(host)) return isPublicAddress(host) ? null : notPublic;
  if (!host.includes('.') || localNames.test(host)) return notPublic;
  return null;
}

/** The host as a resolver takes it: small letters, no brackets, no dot at the end. */
export const hostOf = (url: URL): string =>
  url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();

export const notPublic = 'The address does not lead to a place on the public internet.';
