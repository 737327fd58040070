import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

type Person = { email: string; email_verified: boolean };

/** A real OpenID provider on a loopback port, at which `people` sign in by a press. */
export async function openProvider(redirectUri: string, people: Record<string, Person>) {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'hereabouts', clientSecret: 'only-in-this-test-only-in-this-test' };
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
      },
    ],
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, ...people[id] }),
    }),
    cookies: { keys: ['a', 'b'] },
    pkce: { required: () => true },
  });
  server.on('request', provider.callback() as (...args: unknown[]) => void);

  /** Goes through the sign-in there as this person; the address it leads back to. */
  async function signIn(address: string, as: string): Promise<string> {
    const jar = new Map<string, string>();
    const ask = async (url: string, body?: URLSearchParams) => {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(body && { method: 'POST', body }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [name = '', value = ''] = cookie.split(';')[0]!.split('=');
        jar.set(name, value);
      }
      await response.arrayBuffer();
      return response;
    };
    let next = address;
    for (let step = 0; step < 12; step++) {
      if (next.startsWith(redirectUri)) return next;
      let response = await ask(next);
      // Its own pages to sign in and to agree: each is answered by a form to the same address.
      if (response.status === 200) {
        const form = new URLSearchParams({ prompt: 'login', login: as, password: 'any' });
        response = await ask(next, form);
        if (response.status === 200 || response.status >= 400)
          response = await ask(next, new URLSearchParams({ prompt: 'consent' }));
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`The provider answered ${response.status} at ${next}.`);
      next = new URL(location, next).href;
    }
    throw new Error('The provider led round in a circle.');
  }

  return {
    issuer,
    ...client,
    signIn,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
