import type { LatLng } from '../../contract/place.ts';

/** Cells by column name, as text, as they stand in the file; `point` where the file draws one. */
export type Row = { cells: Record<string, string>; point?: LatLng; drawn?: string };
/** A service of Open Referral (any version) or of an Outpost directory, not yet trusted in any field. */
export type Service = Record<string, unknown>;

/** One thing read from a file: a row, a service, or why it could not be read. `line` counts from 1 in the file. */
export type Item = { line: number } & (
  | { row: Row; service?: undefined; fault?: undefined }
  | { service: Service; row?: undefined; fault?: undefined }
  | { fault: string; row?: undefined; service?: undefined }
);
