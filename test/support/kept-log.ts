import { Writable } from 'node:stream';
import { pino } from 'pino';

/** A log that tells everything there is, with what it told so far. */
export function keptLog() {
  const told: string[] = [];
  const into = new Writable({
    write(chunk: Buffer, _encoding, done) {
      told.push(chunk.toString());
      done();
    },
  });
  return { log: pino({ level: 'trace' }, into), told };
}
