import { problemOf } from '../kit/input.server.ts';
import { page } from '../kit/page.server.ts';
import { tellNumber } from './wrong.server.ts';

const served = page({
  for: 'report-fault',
  load: () => {
    throw problemOf('method-not-allowed');
  },
  act: tellNumber,
});
export const loader = served.loader;
export const action = served.action;
