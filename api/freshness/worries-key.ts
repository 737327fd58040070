import { createHmac } from 'node:crypto';
import path from 'node:path';
import type { Config } from '../config.ts';
import { ownKey } from '../infra/own-key.ts';

/** The key of worries alone: made from the one that all processes share where one is configured, else kept in a file. */
export const worriesKey = ({
  dataFolder,
  accounts,
}: Pick<Config, 'dataFolder' | 'accounts'>): Promise<string> =>
  ownKey(
    path.resolve(dataFolder),
    'worries',
    accounts.key && createHmac('sha256', accounts.key).update('worries').digest('base64url'),
  );
