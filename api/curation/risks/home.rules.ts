import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { heardOf, linesOf, plainOf, type Heard } from './heard.rules.ts';
import { homeLines, homeNamed, homeSaid } from './home.words.ts';
import { isFirstName } from './people.rules.ts';
import { weigh } from './weigh.rules.ts';

/**
 * Signs that it takes place where somebody lives: what the address looks like, what the words say of the door, whose it
 * is. What is a public building, or says that nobody lives there, speaks against it.
 */
export function homeFlags(draft: AssetDraft): Flag[] {
  const called = plainOf(draft.name);
  const lines = linesOf(draft).filter(({ plain }) => plain !== called);
  // a name is a name: "My Front Room" may be the village hall
  const said = heardOf(draft).filter(({ path }) => path !== 'name' && !/^places\.\d+\.name$/.test(path));
  const byLines = weigh(lines, homeLines);
  const bySaid = weigh([...said, ...lines.filter(({ plain }) => plain.includes(' '))], homeSaid);
  const byName = namedIn(said);
  const institution = draft.kind === 'place' || draft.kind === 'institution' ? -0.5 : 0;
  const weight = byLines.weight + bySaid.weight + (byName?.weight ?? 0) + institution;
  if (weight < threshold) return [];
  const says = [...new Set([...(byName ? [byName.says] : []), ...bySaid.says, ...byLines.says])];
  const at = byName?.at ?? bySaid.at ?? byLines.at;
  return says.length === 0 || !at
    ? []
    : [{ kind: 'address', path: at.path, because: `it may be somebody’s home: ${says.slice(0, 3).join('; ')}`, said: at.text.slice(0, 160) }];
} // prettier-ignore
const threshold = 0.55;

function namedIn(said: Heard[]): { weight: number; says: string; at: Heard } | null {
  const found = said.flatMap((at) => homeNamed.filter(({ pattern, firstName }) => fits(pattern.exec(at.text), firstName)).map((sign) => ({ ...sign, at })));
  return found.sort((a, b) => b.weight - a.weight)[0] ?? null;
} // prettier-ignore

const fits = (found: RegExpExecArray | null, firstName?: true): boolean =>
  found !== null && (!firstName || isFirstName(found[1] ?? ''));
