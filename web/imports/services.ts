import type { Caller } from '../../api/contract/actor.ts';
import type {
  BeginForm,
  ColumnsForm,
  ColumnsView,
  ImportLine,
  ImportView,
  PressImportForm,
  RowsForm,
  RowsQuery,
  RowsView,
  SourceForm,
  SourceView,
  WhereFromView,
} from '../../api/contract/imports.ts';
import type { GroupCalendarForm, GroupCalendarView } from '../../api/contract/group-calendar.ts';

/** What the pages of imports call. */
export type ImportServices = {
  list: (actor: Caller) => Promise<{ imports: ImportLine[]; sources: { id: string; name: string }[] }>;
  open: (actor: Caller, id: string) => Promise<ImportView>;
  columns: (actor: Caller, id: string) => Promise<ColumnsView>;
  setColumns: (actor: Caller, id: string, form: ColumnsForm) => Promise<void>;
  rows: (actor: Caller, id: string, query: RowsQuery) => Promise<RowsView>;
  setRows: (actor: Caller, id: string, form: RowsForm) => Promise<void>;
  beginAddress: (actor: Caller, form: BeginForm, address: string) => Promise<{ id: string }>;
  sources: (actor: Caller) => Promise<SourceView[]>;
  source: (actor: Caller, id: string) => Promise<SourceView>;
  setSource: (actor: Caller, id: string, form: SourceForm) => Promise<{ id: string } | null>;
  press: (actor: Caller, id: string, form: PressImportForm) => Promise<void>;
  /** `not-found` for who may not change the entry. */
  whereFrom: (actor: Caller, assetId: string) => Promise<WhereFromView>;
};

/** What the page of a group's own calendar calls. `not-found` for who does not look after the group. */
export type CalendarServices = {
  view: (actor: Caller, id: string) => Promise<GroupCalendarView>;
  press: (actor: Caller, id: string, form: GroupCalendarForm) => Promise<void>;
};
