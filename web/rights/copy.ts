import { page } from '../kit/page.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { copy } from './rights.server.ts';

/** The copy itself; only a press makes one. */
const served = page({
  for: 'export-person',
  module: 'conversations',
  load: () => {
    throw problemOf('method-not-allowed');
  },
  act: copy,
});
export const loader = served.loader;
export const action = served.action;
