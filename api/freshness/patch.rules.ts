import type { AssetDoc } from '../assets/asset.model.ts';

/** Whether an entry is found in one of these postcode areas ("M33"), as far as the public may know where it is. */
export const isInPatch = ({ places }: Pick<AssetDoc, 'places'>, outcodes: string[]): boolean =>
  places.some(({ postcode }) => {
    const outcode = postcode?.trim().toUpperCase().split(' ')[0];
    return outcode !== undefined && outcodes.includes(outcode);
  });
