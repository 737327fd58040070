import { describe, expect, it } from '@jest/globals';
import { askedTogether } from '../../../api/places/asked-together.ts';
import type { Postcode } from '../../../api/places/place.ts';

const known = (id: string): Postcode => ({ id, point: { lat: 53.4, lng: -2.3 }, district: 'Trafford' });

describe('postcodes asked for together', () => {
  it('are looked up in one query, each once, and what is not known is null', async () => {
    const queries: string[][] = [];
    const postcode = askedTogether((ids) => {
      queries.push(ids);
      return Promise.resolve(ids.filter((id) => id !== 'ZZ99ZZ').map(known));
    });
    const found = await Promise.all(['M332RP', 'M334QW', 'M332RP', 'ZZ99ZZ'].map(postcode));
    expect(found.map((one) => one?.id ?? null)).toEqual(['M332RP', 'M334QW', 'M332RP', null]);
    expect(queries).toEqual([['M332RP', 'M334QW', 'ZZ99ZZ']]);

    expect((await postcode('M332RP'))?.id).toBe('M332RP');
    expect(queries).toHaveLength(2);
  });

  it('all fail where the query does, and can be asked again', async () => {
    let away = true;
    const postcode = askedTogether((ids) =>
      away ? Promise.reject(new Error('no database')) : Promise.resolve(ids.map(known)),
    );
    const both = await Promise.allSettled([postcode('M332RP'), postcode('M334QW')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    away = false;
    expect((await postcode('M332RP'))?.id).toBe('M332RP');
  });
});
