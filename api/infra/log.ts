import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Lines of JSON on standard output. Search words, places and bodies are never logged: only what is listed here by the callers. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
