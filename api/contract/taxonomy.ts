import * as z from 'zod';
import { labelled } from './asset.ts';

export const taxonomyAnswer = z.object({ lists: z.record(z.string(), z.array(labelled)) });
