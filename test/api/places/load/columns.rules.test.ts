import { describe, expect, it } from '@jest/globals';
import { columnsFrom, columnsOfBare } from '../../../../api/places/load/columns.rules.ts';
import { readRow } from '../../../../api/places/load/row.rules.ts';

const onspd =
  'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,usrtypind,east1m,north1m,gridind,ctry25cd,lat,long,imd20ind';
const openNames = [
  ...[
    'osgb4000000074559881',
    'http://data.ordnancesurvey.co.uk/id/4000000074559881',
    'Sale',
    '',
    '',
    '',
    'populatedPlace',
    'Town',
  ],
  ...[
    '378589',
    '391982',
    '10000',
    '250000',
    '',
    '',
    '',
    '',
    'M33',
    '',
    '',
    '',
    '',
    'Trafford',
    '',
    '',
    'Greater Manchester',
  ],
  ...['', '', 'North West', '', 'England', '', '', '', ''],
];

describe('the columns of a gazetteer file', () => {
  it.each<[string, string, object]>([
    ['ONSPD', onspd, { postcode: 2, ended: 4, districtCode: 7, easting: 10, northing: 11, lat: 14, lng: 15 }],
    [
      'an older ONSPD',
      'pcd,pcd2,pcds,dointr,doterm,oslaua,oseast1m,osnrth1m,lat,long',
      { postcode: 2, ended: 4, districtCode: 5, easting: 6, northing: 7, lat: 8, lng: 9 },
    ],
    [
      'a council',
      'postcode,ward_code,ward_name,la_code,la_name,lon,lat',
      { postcode: 0, ward: 2, districtCode: 3, district: 4, lng: 5, lat: 6 },
    ],
    ['names by us', 'name,area,type,type_label,lat,lon', { name: 0, district: 1, type: 3, lat: 4, lng: 5 }],
    ['GeoNames', 'name,lat,lng,country,admin1,admin2', { name: 0, lat: 1, lng: 2, country: 3 }],
    [
      'headings of Code-Point Open',
      'Postcode,Positional_quality_indicator,Eastings,Northings',
      { postcode: 0, quality: 1, easting: 2, northing: 3 },
    ],
  ])('of %s are told by its headings', (_what, first, columns) => {
    expect(columnsFrom(first.split(','))).toEqual(columns);
  });

  it('of a file without places are not made up', () => {
    expect(columnsFrom(['postcode', 'imd'])).toBeNull();
    expect(columnsFrom(['lsoa21cd', 'lsoa21nm', 'lat', 'lon'])).toBeNull();
    expect(columnsOfBare(['something', 'else'])).toBeNull();
  });

  it('of bare Ordnance Survey files are told by their first row', () => {
    const codePoint = 'M1 1AD,10,383848,398589,E92000001,,E19000001,,E08000003,E05011368'.split(',');
    expect(columnsOfBare(codePoint)).toEqual({
      postcode: 0,
      quality: 1,
      easting: 2,
      northing: 3,
      districtCode: 8,
    });
    expect(columnsOfBare(openNames)).toMatchObject({
      name: 2,
      type: 7,
      easting: 8,
      northing: 9,
      district: 21,
    });
  });
});

describe('a row', () => {
  const columns = columnsFrom(onspd.split(','))!;
  const row = (cells: Record<string, string>) =>
    readRow(
      onspd.split(',').map((name) => cells[name] ?? ''),
      columns,
    );

  it('of ONSPD is a postcode, in use or ended', () => {
    const cells = {
      pcds: 'M33 7WW',
      lad25cd: 'E08000009',
      east1m: '378500',
      north1m: '391600',
      lat: '53.42',
      long: '-2.32',
    };
    expect(row(cells)).toMatchObject({
      postcode: {
        postcode: 'M33 7WW',
        point: { lat: 53.42, lng: -2.32 },
        district: 'E08000009',
        ended: false,
      },
    });
    expect(row({ ...cells, doterm: '202001' })).toMatchObject({ postcode: { ended: true } });
  });

  it('of ONSPD without a place has no point', () => {
    expect(row({ pcds: 'JE2 3AB', lat: '99.999999', long: '0.000000' })).toEqual({
      postcode: {
        ...{ postcode: 'JE2 3AB', point: undefined, easting: undefined, northing: undefined },
        ...{ district: undefined, ward: undefined, ended: false },
      },
    });
  });

  it('of OS Open Names is a place where people live, or nothing for us', () => {
    const bare = columnsOfBare(openNames)!;
    expect(readRow(openNames, bare)).toMatchObject({
      named: {
        name: 'Sale',
        kind: 'town',
        easting: 378589,
        northing: 391982,
        district: 'Trafford',
        people: 10_000,
      },
    });
    expect(readRow(openNames.with(7, 'Named Road'), bare)).toBeNull();
    expect(readRow(openNames.with(7, 'Postcode').with(2, 'M33 7WW'), bare)).toMatchObject({
      postcode: { postcode: 'M33 7WW' },
    });
  });

  it('keeps the English of two names of a district', () => {
    const names = columnsFrom(['name', 'area', 'type_label', 'lat', 'lon'])!;
    expect(readRow(['Y Bala', 'Gwynedd - Gwynedd', 'Town', '52.9', '-3.6'], names)).toMatchObject({
      named: { district: 'Gwynedd' },
    });
    expect(readRow(['Cardiff', 'Caerdydd - Cardiff', 'City', '51.5', '-3.2'], names)).toMatchObject({
      named: { district: 'Cardiff' },
    });
  });

  it('of another country is nothing for us', () => {
    const names = columnsFrom(['name', 'lat', 'lng', 'country'])!;
    expect(readRow(['Calais', '50.95', '1.85', 'FR'], names)).toBeNull();
  });
});
