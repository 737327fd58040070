// Workers do not inherit the loader that reads TypeScript, so they begin here. The build has no need of this file.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
