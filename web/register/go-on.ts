import { page } from '../kit/page.server.ts';
import { goOn } from './carry-on.server.ts';

const served = page({ for: 'anyone', load: goOn });
export const loader = served.loader;
