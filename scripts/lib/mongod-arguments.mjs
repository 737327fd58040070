import { setName } from './replica-set.mjs';

/**
 * How our mongod is run: loopback only, a small cache (MONGOD_CACHE_GB, default 0.25), no telemetry files.
 * @param {{ folder: string, port: number, env: NodeJS.ProcessEnv }} options
 */
export function mongodArguments({ folder, port, env }) {
  return [
    ['--dbpath', folder],
    ['--port', String(port)],
    ['--bind_ip', '127.0.0.1'],
    ['--replSet', setName],
    ['--wiredTigerCacheSizeGB', env.MONGOD_CACHE_GB || '0.25'],
    ['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ['--quiet', '--nounixsocket'],
  ].flat();
}
