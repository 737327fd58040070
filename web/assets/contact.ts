import type { AssetView } from '../../api/contract/asset.ts';

type Contact = AssetView['contacts'][number];

/** Where pressing a contact leads, or null for what can only be read. */
export function contactHref({ kind, value }: Contact): string | null {
  const number = value.replace(/[^\d+]/g, '');
  if (kind === 'phone' || kind === 'textphone') return `tel:${number}`;
  if (kind === 'relay') return `tel:18001${number}`;
  if (kind === 'text') return `sms:${number}`;
  if (kind === 'whatsapp') return `https://wa.me/${number.replace(/^0/, '44').replace(/^\+/, '')}`;
  if (kind === 'email') return `mailto:${value}`;
  return webHref(value);
}

/** Only web addresses become links: whoever wrote the entry cannot make a link run anything. */
export function webHref(value: string): string | null {
  if (/^https?:\/\//i.test(value)) return value;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(value) ? `https://${value}` : null;
}

/** The first number to ring. */
export const phoneOf = ({ contacts }: AssetView) => contacts.find(({ kind }) => kind === 'phone');
