import { Agent, fetch as undiciFetch, type RequestInit as UndiciInit } from 'undici';

/** Answers other than 2xx, with what Meilisearch said. */
export class MeiliError extends Error {
  override name = 'MeiliError';
  readonly status: number;
  readonly code: string | undefined;
  constructor(status: number, body: unknown) {
    const { message, code } = (body ?? {}) as { message?: string; code?: string };
    super(message ?? `Meilisearch answered ${status}.`);
    this.status = status;
    this.code = code;
  }
}

/**
 * Sockets that stay open and answers that are not compressed: on one machine a search then costs about a
 * quarter of what the platform's fetch takes. Milliseconds.
 */
export function createHttpClient({ timeoutMs }: { timeoutMs: number }) {
  const agent = new Agent({ keepAliveTimeout: 30_000, connections: 16 });

  return {
    request: async (url: string | URL | Request, init?: RequestInit): Promise<unknown> => {
      const headers = new Headers(init?.headers);
      headers.set('accept-encoding', 'identity');
      const response = await undiciFetch(url as URL, {
        ...(init as UndiciInit),
        headers: [...headers],
        dispatcher: agent,
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      if (!response.ok) throw new MeiliError(response.status, body);
      return body;
    },
    close: () => agent.close(),
  };
}
