import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('print-times.mts', import.meta.url));
const printed = (TZ: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ, NODE_OPTIONS: '' },
    encoding: 'utf8',
    timeout: 30_000,
  });

describe('times, whatever zone the process runs in', () => {
  it('are the same in London, UTC, New York and Auckland', () => {
    const london = printed('Europe/London');
    expect(london).toContain('2027-03-28T22:30:00.000Z'); // half past eleven at night, an hour into summer time
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) expect(printed(zone)).toBe(london);
  });
});
