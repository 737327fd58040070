import { page } from '../kit/page.server.ts';
import { prsb } from './rights.server.ts';

/** The record and plan under the headings of the PRSB, as a file. */
const served = page({ for: 'write-conversation', module: 'conversations', load: prsb });
export const loader = served.loader;
