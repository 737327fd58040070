import type { Config } from '@react-router/dev/config';

/** Pages are rendered on the server; the whole route list goes to the browser at once (no lookups while it runs). */
export default {
  appDirectory: 'web',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
