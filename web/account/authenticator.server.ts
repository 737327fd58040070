import { data } from 'react-router';
import QRCode from 'qrcode';
import { enrolForm, keyQuery } from '../../api/contract/account.ts';
import type { Ask } from '../kit/page.server.ts';
import { readForm } from './account.server.ts';

/** Requests that used their link just now: the page of their answer asks for it once more. */
const enrolled = new WeakSet<Ask['context']>();

export async function load({ context, url }: Ask) {
  if (enrolled.has(context)) return { key: '', secret: '', square: '' };
  const { key } = readForm(keyQuery, url.searchParams);
  const { address, secret } = await context.services.account.lookEnrolment(key);
  const svg = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return {
    key,
    secret: secret.match(/.{1,4}/g)!.join(' '),
    square: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  };
}

/** The codes are shown in this answer and nowhere else. */
export async function enrol({ context }: Ask, form: FormData) {
  const { key, code } = readForm(enrolForm, form);
  const { cookies, codes } = await context.services.account.enrol(key, code);
  enrolled.add(context);
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return data({ codes }, { headers });
}
