import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever a command was started from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What a run leaves behind: databases, logs, marks of what is up to date. Not in git; DATA_DIR moves it. */
export const dataFolder = path.resolve(root, process.env.DATA_DIR || '.data');
