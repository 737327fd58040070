import type { AssetDraft } from '../../contract/asset.ts';
import { flagKinds, type Consent, type Flag } from '../../contract/curation.ts';
import type { LatLng } from '../../contract/place.ts';
import { addressFlags } from './address.rules.ts';
import { advertisingFlags } from './advertising.rules.ts';
import { areaFlags, type OurArea } from './area.rules.ts';
import { duplicateFlags, type Existing } from './duplicate.rules.ts';
import { alikeOf } from './alike.rules.ts';
import { linkFlags } from './link.rules.ts';
import { personalFlags } from './personal.rules.ts';
import { refugeFlags } from './refuge.rules.ts';
import { tongueFlags } from './tongues.rules.ts';

/** What is known around a draft: `found` has the points of the names that `namesToLookUp` asked for. */
export type Around = {
  consent: Consent | null;
  existing: Existing[];
  area: OurArea | null;
  found: Map<string, LatLng>;
};

/**
 * Why a curator should look twice, gravest first, each reason of a field once. A flag stops nothing by itself: it says
 * what to look at, so in doubt there is one.
 */
export function flagsOf(draft: AssetDraft, { consent, existing, area, found }: Around): Flag[] {
  const refuges = refugeFlags(draft);
  const flags = [
    ...refuges,
    ...addressFlags(draft, refuges),
    ...personalFlags(draft, consent),
    ...linkFlags(draft),
    ...duplicateFlags(alikeOf(draft), existing),
    ...areaFlags(draft, area, found),
    ...advertisingFlags(draft),
    ...tongueFlags(draft),
  ];
  const once = new Map(flags.map((flag) => [[flag.kind, flag.path, flag.because].join('\n'), flag]));
  const order = (flag: Flag) => flagKinds.indexOf(flag.kind);
  return [...once.values()].sort((a, b) => order(a) - order(b)).slice(0, 30);
}
