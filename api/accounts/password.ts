import { hash, verify } from '@node-rs/argon2';

/** argon2id, the library's own choice, at OWASP's first: 19 MiB, two passes, one lane; some 40 ms here. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody has, so that an address we do not know takes as long as one that we do. */
let nobodys: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Takes the same time where there is nothing to compare with. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hash('nobody has this one', cost);
  const isRight = await verify(kept ?? (await nobodys), password);
  return isRight && kept !== null;
}
