import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 letters of an address or cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: nobody who reads the database can use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether it can be one of ours at all, so that rubbish costs no query. */
export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '');
