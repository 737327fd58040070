// Opens like a search worker, and fails at the first question.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', () => {
  throw new Error('out of luck');
});
parentPort.postMessage({ open: { position: null, unusable: null } });
