import { redirect } from 'react-router';
import type * as z from 'zod';
import {
  beginAddressForm,
  columnsForm,
  pressImportForm,
  rowsForm,
  rowsQuery,
  sourceForm,
} from '../../api/contract/imports.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export async function loadImports({ context: { services, actor }, url }: Ask) {
  return { ...(await services.imports.list(actor)), fault: url.searchParams.get('fault') };
}
export type ImportsPage = Awaited<ReturnType<typeof loadImports>>;

/** Fetches a list from the address that somebody gave. */
export async function fetchAddress({ context: { services, actor } }: Ask, form: FormData) {
  const { address, ...source } = mustRead(beginAddressForm, form);
  const { id } = await services.imports.beginAddress(actor, source, address);
  return redirect(paths.import(id), 303);
}

export const loadSources = async ({ context: { services, actor } }: Ask) => services.imports.sources(actor);

export async function loadSource(ask: Ask) {
  const { services, actor } = ask.context;
  return services.imports.source(actor, ask.params.id ?? '');
}

export async function saveSource(ask: Ask, form: FormData) {
  const { services, actor } = ask.context;
  const typed = mustRead(sourceForm, form);
  const begun = await services.imports.setSource(actor, ask.params.id ?? '', typed);
  return begun ? redirect(paths.import(begun.id), 303) : { saved: typed.press };
}

export async function loadImport(ask: Ask) {
  const { services, actor } = ask.context;
  return { view: await services.imports.open(actor, idOf(ask)), commandId: crypto.randomUUID() };
}
export type ImportPage = Awaited<ReturnType<typeof loadImport>>;

export async function pressImport(ask: Ask, form: FormData) {
  const { services, actor } = ask.context;
  const id = idOf(ask);
  const press = mustRead(pressImportForm, form);
  await services.imports.press(actor, id, press);
  return redirect(press.press === 'drop' ? paths.imports() : paths.import(id), 303);
}

export async function loadColumns(ask: Ask) {
  const { services, actor } = ask.context;
  const { kind = [], category = [], access = [] } = services.taxonomy.lists();
  return { view: await services.imports.columns(actor, idOf(ask)), lists: { kind, category, access } };
}
export type ColumnsPage = Awaited<ReturnType<typeof loadColumns>>;

export async function saveColumns(ask: Ask, form: FormData) {
  const { services, actor } = ask.context;
  const id = idOf(ask);
  await services.imports.setColumns(actor, id, mustRead(columnsForm, form));
  return redirect(paths.import(id), 303);
}

export async function loadRows(ask: Ask) {
  const { services, actor } = ask.context;
  const { value, faults } = read(rowsQuery, ask.url.searchParams);
  if (faults) throw problemOf('bad-input', faults);
  return services.imports.rows(actor, idOf(ask), value);
}

export async function saveRows(ask: Ask, form: FormData) {
  const { services, actor } = ask.context;
  const id = idOf(ask);
  await services.imports.setRows(actor, id, mustRead(rowsForm, form));
  return redirect(paths.importRows(id, Object.fromEntries(ask.url.searchParams)), 303);
}

function mustRead<S extends z.ZodObject>(schema: S, form: FormData): z.infer<S> {
  const { value, faults } = read(schema, form);
  if (faults) throw problemOf('bad-input', faults);
  return value;
}

function idOf({ params }: Ask): string {
  const { id = '' } = params;
  if (!/^[0-9a-f-]{36}$/.test(id)) throw problemOf('not-found');
  return id;
}
