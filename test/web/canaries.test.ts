import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { admits } from '../../api/contract/access.ts';
import { roles } from '../../api/contract/roles.ts';
import { whenBuilt } from '../support/built.ts';
import { keptLog } from '../support/kept-log.ts';
import { createCanaries, plantedGroups, plantPerson } from '../support/planted-person.ts';
import { privateFields } from '../support/private-fields.ts';
import { addresses, documents, files, output, textIn, type Output } from '../support/public-outputs.ts';
import { serveForTest } from '../support/serve.ts';
import { until } from '../support/wait.ts';

/** Told to nobody and kept nowhere: looked for in the same places, and not in the copy for the person. */
const keptNowhere = [
  ...['people-forms.findPersonForm.q', 'matching.freely', 'plans.mailPlanForm.to'],
  // Taken over by what came later in the same box.
  ...['people-forms.beginForm.reference', 'people-forms.nameForm.reference', 'people-forms.detailsForm.reference'],
  // Names of others are taken out, unless who reads it first lets them stand.
  ...['boxes.people.name', 'boxes.emergency.who', 'boxes.emergency.number', 'boxes.agreed.who', 'boxes.helpedBy'],
  // Of others: to the safeguarding lead, the officer, or about the second person.
  ...['conversations.concernForm.words', 'conversations.concernForm.reach'],
  ...['rights.complaintForm.words', 'rights.complaintForm.name', 'rights.complaintForm.reach'],
]; // prettier-ignore

/** In the usual run; in the long one, every role. */
const few = ['link_worker', 'organisation_admin', 'system_admin', 'data_protection_officer'] as const;
/** A complaint that names no organisation is heard by every officer. Who sees to mail that did not go sees where it is to go. */
const meantForThem =
  /^(\/rights\/complaints(\.data)? 200: rights\.complaintForm\.|\/outbox(\.data)? 200: plans\.mailPlanForm\.to$)/;

whenBuilt('what is told about somebody', () => {
  const canaries = createCanaries();
  const { log, told: logged } = keptLog();
  const began = Date.now();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let direct: Connection;
  let person: Awaited<ReturnType<typeof plantPerson>>;

  beforeAll(async () => {
    site = await serveForTest({
      ...{ label: 'canaries', pages: true, drafts: plantedGroups, env: { DEFAULT_PLACE: 'Sale', SMALLEST_COUNT: '5' } },
      log,
    }); // prettier-ignore
    direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    person = await plantPerson(site, canaries, { name: 'Larkfield' });
    await until(
      async () => {
        await site.services.inside.jobs.runDue();
        return site.services.inside.messages.waiting();
      },
      (waiting) => waiting === 0,
      60_000,
    );
  }, 180_000);
  afterAll(async () => {
    await direct?.close();
    await site?.stop();
  });

  const held = (outputs: Output[]) =>
    outputs.flatMap(({ what, text }) => canaries.in(text).map((field) => `${what}: ${field}`));

  it('has a canary in every field of the contract that words about a person go into', async () => {
    const fields = await privateFields();
    expect(fields.length).toBeGreaterThan(70);
    expect(fields.filter((field) => !canaries.planted.has(field))).toEqual([]);
  });

  it('is there, sealed, in every collection about people, and all of it is in the copy for the person', async () => {
    const { personal, rights } = site.services.peopleSide;
    const db = direct.useDb(`${site.prefix}_private`, { useCache: true }).db!;
    const empty = [];
    for (const { collection } of personal)
      if ((await db.collection(collection).countDocuments({ personId: { $in: [person.personId, person.second] } })) === 0)
        empty.push(collection);
    expect(empty).toEqual([]);

    const texts = [];
    for (const id of [person.personId, person.second]) texts.push(textIn(await rights.copyOf(id)));
    const found = canaries.in(texts.join('\n'));
    expect([...canaries.planted.keys()].filter((field) => !found.includes(field)).sort()).toEqual(keptNowhere.sort());
  }, 120_000); // prettier-ignore

  it('stands in no answer that anybody else gets: no page, no data, no feed, no file', async () => {
    const { id } = plantedGroups[0];
    const { slug } = (await site.services.assets.byId({ kind: 'public' }, id!));
    const all = await addresses({ id: id!, slug });
    const others = await Promise.all(
      (process.env.LONG ? roles : few).map(async (role) => site.member({ role, organisationId: await elsewhere(), steppedUp: true })),
    );
    const outputs: Output[] = [];
    for (const { path: address, who } of all) {
      if (!process.env.LONG && address.endsWith('.data')) continue;
      outputs.push(await output(site.url, address));
      if (who === 'data' || who === 'anyone') continue;
      // Whoever of another organisation may open such a page, and our own people who work with nobody.
      for (const { cookie, actor } of others)
        if (admits(who, actor, new Date()) === 'come-in') outputs.push(await output(site.url, address, cookie));
    }
    expect(outputs.filter(({ status }) => status === 200).length).toBeGreaterThan(100);
    expect(outputs.filter(({ status }) => status! >= 500).map(({ what }) => what)).toEqual([]);
    expect(held(outputs).filter((each) => !meantForThem.test(each))).toEqual([]);
  }, 180_000); // prettier-ignore
  const elsewhere = () =>
    site.services.inside.organisationStore.open({
      ...{ name: 'Elsewhere', networkId: 'main', modules: ['directory', 'conversations', 'gateway'] },
    });

  it('stands in no mail; and an address of theirs on none but the one that they asked for', async () => {
    const mails = await site.services.inside.outbox!.list(400);
    expect(mails.length).toBeGreaterThan(5);
    const theirs = canaries.planted.get('plans.mailPlanForm.to');
    for (const { to, ...mail } of mails) {
      expect(held([{ what: mail.subject, text: JSON.stringify(mail) }])).toEqual([]);
      if (to !== theirs) expect(held([{ what: mail.subject, text: to }])).toEqual([]);
    }
    expect(mails.filter(({ to }) => to === theirs).length).toBe(1);
  });

  it('stands in the clear in no document of any database', async () => {
    const all = await documents(direct, site.prefix);
    expect(all.length).toBeGreaterThan(30);
    expect(held(all)).toEqual([]);
  });

  it('stands in no file: of the database, of the index, of the data folder', async () => {
    await site.services.index.save?.(null);
    await direct.db!.admin().command({ fsync: 1 });
    const { parsed } = (await direct.db!.admin().command({ getCmdLineOpts: 1 })) as {
      parsed: { storage?: { dbPath?: string } };
    };
    const most = process.env.LONG ? 2_000_000_000 : 60_000_000;
    const ofDatabase = await files(parsed.storage!.dbPath!, began - 1_000, most);
    expect(ofDatabase.length).toBeGreaterThan(5);
    expect(held(ofDatabase)).toEqual([]);
    const ours = (await files(site.config.dataFolder)).filter(({ what }) => !what.includes('outbox'));
    expect(held(ours)).toEqual([]);
  }, 120_000);

  it('stands in no line of the log, at its most talkative', () => {
    expect(logged.length).toBeGreaterThan(100);
    expect(held(logged.map((text) => ({ what: text.slice(0, 200), text })))).toEqual([]);
  });
});
