import type { Audit } from './audit.store.ts';
import { createChainCheck, type BadRow, type ChainKey, type Head } from './chain.rules.ts';
import type { Chain } from './chain.store.ts';
import type { HeadFile } from './heads.ts';

/** `rows` is how many hold, from the first; `bad` the first that does not. */
export type Verified = { rows: number; head: Head; bad: BadRow | null };

/** Reads the whole chain and holds it against every head that was kept. */
export async function verifyChain({
  chain,
  audit,
  headFile,
  keys,
  kept = [],
}: {
  chain: Chain;
  audit: Audit;
  headFile: HeadFile;
  keys: ChainKey[];
  kept?: Head[];
}): Promise<Verified> {
  // Heads first: rows that are added meanwhile are newer than they.
  const heads = [...kept, ...(await headFile.read()), await audit.head()].filter(({ n }) => n > 0);
  const check = createChainCheck(keys, heads);
  let bad: BadRow | null = null;
  for await (const row of chain.all()) if ((bad = check.next(row))) break;
  bad ??= check.end();
  const head = check.head();
  return { rows: head.n, head, bad };
}
