import { page } from '../kit/page.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { answering, saveBoxes } from './conversation.server.ts';

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: (): never => {
    throw problemOf('not-found');
  },
  act: answering(saveBoxes),
});
export const loader = served.loader;
export const action = served.action;
