import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measureForm, type MeasureForm } from '../../../api/contract/outcomes.ts';
import { movedClock } from '../../support/a-clock.ts';
import { aPerson, anOrganisation, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';

describe('how people say they are', () => {
  const clock = movedClock();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let person: Awaited<ReturnType<typeof aPerson>>;
  beforeAll(async () => {
    site = await serveForTest({ label: 'outcomes', clock });
    person = await aPerson(site, await anOrganisation(site), 'AB');
  }, 60_000);
  afterAll(() => site?.stop());

  const outcomes = () => site.services.peopleSide.outcomes;
  const asked = (more: object): MeasureForm =>
    measureForm.parse({ commandId: randomUUID(), contact: 'first', ...more });
  const take = (form: MeasureForm) => outcomes().take(person.actor, person.personId, form);
  const of = async (measure: string) =>
    (await outcomes().of(person.actor, person.personId)).measures.filter((each) => each.measure === measure);

  it('are asked at the beginning and again, and stand as two points of one line', async () => {
    await take(asked({ measure: 'ons4', satisfied: '3', worthwhile: '4', happy: '2', anxious: '8' }));
    clock.later(60 * 24 * 60);
    await take(asked({ measure: 'ons4', contact: 'later', satisfied: '6', happy: '' }));
    const [view] = await of('ons4');
    const [satisfied, worthwhile] = view!.lines;
    expect(satisfied!.pair).toMatchObject({ from: { value: 3 }, to: { value: 6 } });
    expect([worthwhile!.points.length, worthwhile!.pair]).toEqual([1, null]);
  });

  it('keep "did not want to", whatever was ticked beside it', async () => {
    await take(asked({ measure: 'loneliness', declined: 'yes', lonely: 'always' }));
    const [view] = await of('loneliness');
    expect([view!.lines, view!.declinedOn.length]).toEqual([[], 1]);
  });

  it('follow a goal by itself, in the words it was first given', async () => {
    await take(
      asked({ measure: 'goal', goal: 'Capybara walks', importance: '9', confidence: '4', now: '1' }),
    );
    const goalId = (await of('goal'))[0]!.goalId!;
    await take(asked({ measure: 'goal', goalId, now: '5' }));
    const [view, ...others] = await of('goal');
    expect([view!.title, view!.lines[0]!.points.map(({ value }) => value), others]).toEqual([
      'Capybara walks',
      [1, 5],
      [],
    ]);
    await expect(take(asked({ measure: 'goal', goalId: randomUUID(), now: '5' }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('need the reference of a licence for a measure that is not ours, and take its score alone', async () => {
    await expect(take(asked({ measure: 'licensed', name: 'A scale', score: '21' }))).rejects.toMatchObject({
      errors: [{ path: 'licence' }],
    });
    await take(asked({ measure: 'licensed', name: 'A scale', licence: 'L-1', score: '21.5' }));
    expect((await of('licensed'))[0]).toMatchObject({ title: 'A scale', licence: 'L-1' });
  });

  it('refuse an empty asking, a day to come, and a number off the scale', async () => {
    await expect(take(asked({ measure: 'ons4' }))).rejects.toMatchObject({ errors: [{ path: 'declined' }] });
    await expect(take(asked({ measure: 'ons4', happy: '4', on: '2099-01-01' }))).rejects.toMatchObject({
      errors: [{ path: 'on' }],
    });
    expect(
      measureForm.safeParse({ measure: 'ons4', commandId: randomUUID(), contact: 'first', happy: '11' })
        .success,
    ).toBe(false);
  });

  it('are written once however often the button is pressed', async () => {
    const form = asked({ measure: 'ons4', contact: 'later', happy: '7' });
    await Promise.all([take(form), take(form)]);
    const happy = (await of('ons4'))[0]!.lines.find(({ item }) => item === 'happy')!;
    expect(happy.points.filter(({ value }) => value === 7)).toHaveLength(1);
  });

  it('are for who works with the person, sealed as they are stored, and go with them', async () => {
    const colleague = await worker(site, person.organisationId);
    await expect(outcomes().of(colleague.actor, person.personId)).rejects.toMatchObject({
      code: 'not-found',
    });
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const docs = await connection.useDb(`${site.prefix}_private`).collection('measurements').find().toArray();
    expect(docs.length).toBeGreaterThan(5);
    expect(JSON.stringify(docs)).not.toMatch(/Capybara|satisfied|L-1/);
    await connection.close();
    const { personal, people } = site.services.peopleSide;
    const open = await people.openAs({ system: 'access request' }, person.personId);
    const ours = personal.find(({ collection }) => collection === 'measurements')!;
    expect(JSON.stringify(await ours.exportOf(open))).toContain('Capybara walks');
    await ours.eraseOf(person.personId);
    expect(await ours.exportOf(open)).toEqual([]);
  });
});
