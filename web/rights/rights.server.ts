import {
  askForm,
  complaintForm,
  complaintPress,
  decideForm,
  emergencyForm,
  type RequestDetail,
} from '../../api/contract/rights.ts';
import { sayDate } from '../assets/dates.ts';
import { goTo, memberOf, mustRead } from '../freshness/asks.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

const rightsOf = ({ context }: Ask) => context.services.rights;
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in the address; any other is no page of ours. */
function idOf({ params: { id = '' } }: Ask): string {
  if (!isId.test(id)) throw problemOf('not-found');
  return id;
}

export const loadList = async (ask: Ask) => ({ requests: await rightsOf(ask).list(memberOf(ask)) });

export const loadOne = async (ask: Ask): Promise<{ request: RequestDetail }> => ({
  request: await rightsOf(ask).one(memberOf(ask), idOf(ask)),
});

export async function decide(ask: Ask, form: FormData) {
  await rightsOf(ask).decide(memberOf(ask), idOf(ask), mustRead(decideForm, form));
  return goTo(paths.rights(idOf(ask)));
}

/** The copy as a file. It is made for this one answer and kept nowhere. */
export async function copy(ask: Ask, form: FormData): Promise<Response> {
  const given = form.getAll('name').filter((name) => typeof name === 'string');
  const file = await rightsOf(ask).copy(memberOf(ask), idOf(ask), given);
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="record.zip"',
      'Cache-Control': 'no-store',
    },
  });
}

export const loadAsk = (ask: Ask) => ({
  personId: idOf(ask),
  commandId: crypto.randomUUID(),
  isOfficer: memberOf(ask).role === 'data_protection_officer',
});
export async function send(ask: Ask, form: FormData) {
  const { reference } = await rightsOf(ask).ask(memberOf(ask), idOf(ask), mustRead(askForm, form));
  return { reference };
}

export const loadEmergency = () => ({ commandId: crypto.randomUUID() });
export async function breakGlass(ask: Ask, form: FormData) {
  const { personId } = await rightsOf(ask).breakGlass(memberOf(ask), mustRead(emergencyForm, form));
  return goTo(paths.onePerson(personId));
}

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'short',
});
export const loadEmergencies = async (ask: Ask) => ({
  emergencies: (await rightsOf(ask).emergencies(memberOf(ask))).map(({ at, until, ...rest }) => ({
    ...rest,
    at: time.format(new Date(at)),
    until: time.format(new Date(until)),
  })),
});

export const loadComplain = async (ask: Ask) => ({ organisations: await rightsOf(ask).complainAbout() });
export async function complain(ask: Ask, form: FormData) {
  const { reference, answerBy } = await rightsOf(ask).complain(mustRead(complaintForm, form));
  return { reference, answerBy: sayDate(answerBy) };
}
export const loadComplaints = async (ask: Ask) => ({
  complaints: await rightsOf(ask).complaints(memberOf(ask)),
});
export async function pressComplaint(ask: Ask, form: FormData) {
  const pressed = read(complaintPress, form);
  if (pressed.faults) throw problemOf('bad-input', pressed.faults);
  await rightsOf(ask)[pressed.value.press](memberOf(ask), pressed.value.id);
  return goTo(paths.complaints());
}

/** For another system; made for this one answer and kept nowhere. */
export async function prsb(ask: Ask): Promise<Response> {
  const record = await rightsOf(ask).prsb(memberOf(ask), idOf(ask));
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="record.json"',
      'Cache-Control': 'no-store',
    },
  });
}
