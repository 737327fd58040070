import { register } from 'node:module';
import { register as readTypeScript } from 'tsx/esm/api';

// What is registered last is asked first.
readTypeScript();
register('./resolve.mjs', import.meta.url);
