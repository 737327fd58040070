import * as z from 'zod';
import { endpoint, type Endpoint } from './endpoint.ts';
import { searchQuery } from './search.ts';

/** Paths stand below `/take`: lists and the whole directory as files. What they hold is written as their format has it. */
const open = { method: 'get', for: 'anyone', cacheSeconds: 0, answer: z.string(), problems: ['unavailable' as const] } satisfies Partial<Endpoint>; // prettier-ignore
/** A search as its page has it in the address. */
const list = { ...open, query: searchQuery };

/** As many entries as one list takes along. */
export const mostTaken = 1_000;

export const takeCsv = endpoint({
  ...list,
  path: '/list.csv',
  summary: 'A search as a table (CSV)',
  example: '/list.csv?near=M33',
});
export const takeXlsx = endpoint({
  ...list,
  path: '/list.xlsx',
  summary: 'A search as an Excel workbook',
  example: '/list.xlsx?near=M33',
});
export const takeGeojson = endpoint({
  ...list,
  path: '/list.geojson',
  summary: 'A search as GeoJSON',
  example: '/list.geojson?near=M33',
});
export const takeCalendar = endpoint({
  ...list,
  path: '/list.ics',
  summary: 'The times of a search, to subscribe to in a calendar',
  example: '/list.ics?near=M33',
});
export const takeAtom = endpoint({
  ...list,
  path: '/new.atom',
  summary: 'What is new in a search, to follow in a feed reader',
  example: '/new.atom?near=M33',
});
export const takeAllCsv = endpoint({
  ...open,
  path: '/everything.csv',
  summary: 'The whole directory as a table (CSV)',
  example: '/everything.csv',
});
export const takeAllGeojson = endpoint({
  ...open,
  path: '/everything.geojson',
  summary: 'The whole directory as GeoJSON',
  example: '/everything.geojson',
});
export const takePackage = endpoint({
  ...open,
  path: '/everything.zip',
  summary: 'The whole directory as an HSDS data package (CSV files in a zip)',
  example: '/everything.zip',
});
export const takeSources = endpoint({
  ...open,
  path: '/sources.json',
  summary: 'Where the facts come from, and under which licences they may be used',
  answer: z.object({
    sources: z.array(
      z.object({
        source: z.string(),
        name: z.string(),
        entries: z.int(),
        url: z.string().optional(),
        licence: z.string().optional(),
        attribution: z.string().optional(),
        asOf: z.string().optional(),
      }),
    ),
  }),
  example: '/sources.json',
});

export const takeEndpoints: Endpoint[] = [
  takeCsv,
  takeXlsx,
  takeGeojson,
  takeCalendar,
  takeAtom,
  takeAllCsv,
  takeAllGeojson,
  takePackage,
  takeSources,
];
