import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import type { Role } from '../../../api/contract/roles.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

let site: Awaited<ReturnType<typeof serveForTest>>;
const actors = new Map<Role, Member>();
beforeAll(async () => {
  site = await serveForTest({ label: 'read-audit' });
  const { audit, jobs } = site.services.inside;
  for (const role of ['curator', 'link_worker', 'organisation_admin', 'system_admin'] as const) {
    const organisationId = role === 'organisation_admin' || role === 'link_worker' ? 'org-1' : null;
    const { actor } = await site.member({ role, organisationId, name: `Sam, ${role}` });
    actors.set(role, actor);
  }
  actors.set(
    'data_protection_officer',
    (await site.member({ role: 'data_protection_officer', steppedUp: true })).actor,
  );
  await audit.record(actors.get('curator')!, {
    action: 'proposal.publish',
    object: 'proposal/1',
    fields: ['name'],
  });
  await audit.record(actors.get('link_worker')!, { action: 'entry.report', object: 'asset/1' });
  await audit.record(actors.get('system_admin')!, { action: 'settings.change', object: 'settings/clocks' });
  await audit.record(thePublic, { action: 'proposal.submit', object: 'proposal/2' });
  await audit.record({ kind: 'system', job: 'remind' }, { action: 'reminder.send', object: 'account/9' });
  await until(
    async () => {
      await jobs.runDue();
      return seenBy('data_protection_officer');
    },
    ({ length }) => length === 5,
  );
});
afterAll(() => site?.stop());

const seenBy = async (role: Role, about?: string) => {
  const { lines } = await site.services.inside.readAudit(actors.get(role)!, { about });
  return lines.filter(({ action }) => !/^(audit|session|account)\./.test(action)).map(({ action }) => action);
};

describe('who did what', () => {
  it('is read by each as far as their role goes', async () => {
    expect(await seenBy('data_protection_officer')).toEqual([
      ...['reminder.send', 'proposal.submit', 'settings.change', 'entry.report', 'proposal.publish'],
    ]);
    expect(await seenBy('curator')).toEqual(['proposal.submit', 'entry.report', 'proposal.publish']);
    expect(await seenBy('link_worker')).toEqual(['entry.report']);
    expect(await seenBy('organisation_admin')).toEqual(['entry.report']);
    expect(await seenBy('system_admin')).toHaveLength(5);
    expect(await seenBy('curator', 'asset/1')).toEqual(['entry.report']);
    expect(await seenBy('curator', 'settings/clocks')).toEqual([]);
  });

  it('does not tell a system admin what it was done to, even when they ask by it', async () => {
    const { lines } = await site.services.inside.readAudit(actors.get('system_admin')!, { about: 'asset/1' });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter(({ object, fields }) => object !== null || fields.length > 0)).toEqual([]);
  });

  it('says who by name, the public as nobody, and jobs as themselves', async () => {
    const { lines } = await site.services.inside.readAudit(actors.get('data_protection_officer')!, {});
    const by = (action: string) => lines.find((line) => line.action === action);
    expect(by('proposal.publish')).toMatchObject({ who: 'Sam, curator', role: 'curator', isJob: false });
    expect(by('proposal.submit')).toMatchObject({ who: null, role: null, isJob: false });
    expect(by('reminder.send')).toMatchObject({ who: 'remind', role: null, isJob: true });
  });

  it('is nothing for anybody else', async () => {
    await expect(site.services.inside.readAudit(thePublic, {})).rejects.toMatchObject({ code: 'not-found' });
    const { actor } = await site.member({ role: 'champion' });
    await expect(site.services.inside.readAudit(actor, {})).rejects.toMatchObject({ code: 'not-found' });
  });
});
