/** Programs that say of themselves that they are one, and pages fetched before anybody asked for them. */
export function isRobot(headers: Record<string, string | string[] | undefined>): boolean {
  const agent = String(headers['user-agent'] ?? '');
  const purpose = `${String(headers['sec-purpose'] ?? '')} ${String(headers.purpose ?? '')}`;
  return agent === '' || robots.test(agent) || /prefetch|preview/i.test(purpose);
}

const robots =
  /bot\b|bot[/_-]|crawl|spider|slurp|archiver|facebookexternalhit|preview|monitor|uptime|pingdom|lighthouse|curl\/|wget\/|python|java\/|go-http|okhttp|axios|libwww|scrapy|httpclient|undici|^node\b/i;
