import { isProblem } from './contract/problem.ts';
import { aDemoPerson } from './people/demo-person.ts';
import { thePublic } from './infra/actor.ts';
import type { Services } from './services.ts';

/** The entry that Grace, who is invented, speaks for. */
const gracesEntry = 'thursday-tea-sale';

/**
 * What to print at the start, a line each: where everything is invented, the people to look around as; on a first start
 * the link for the first administrator, which works for a day and until there is one.
 */
export async function whoMaySignIn(
  { accounts, assets, peopleSide, log }: Services,
  origin: string,
): Promise<string[]> {
  const people = accounts.demo.people();
  if (people.length > 0) {
    await accounts.demo.ensure(await idOf(assets, gracesEntry));
    const worker = await accounts.demo.memberOf('link');
    if (worker)
      await aDemoPerson(peopleSide.people, worker).catch((error: unknown) =>
        log.warn({ err: error }, 'There is nobody invented to look around with.'),
      );
    return people.map(
      ({ who, name, does }) => `Sign in as ${name}, who ${does}: ${origin}/sign-in/demo?who=${who}`,
    );
  }
  const link = await accounts.invitations.firstAdmin();
  return link ? [`First administrator (once, within a day): ${link}`] : [];
}

async function idOf(assets: Services['assets'], slug: string): Promise<string | null> {
  try {
    const found = await assets.bySlug(thePublic, slug);
    return 'asset' in found ? found.asset.id : null;
  } catch (error) {
    if (isProblem(error)) return null;
    throw error;
  }
}
