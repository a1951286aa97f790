import { createClient } from '@mealprep360/sdk';
import type { Client } from '@mealprep360/sdk';
import type { Session } from '../auth/session';

let current: Client | undefined;

/** The API, as the person who is signed in. */
export function client(): Client {
  if (!current) throw new Error('Nobody is signed in yet.');
  return current;
}

export function connect(session: Session): void {
  current = createClient({ accessToken: () => session.token(), fetch: (url, init) => send(session, url, init) });
}

/** Asks once more with another token where this one is refused; the SDK asks again where that may help. */
async function send(session: Session, url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, init);
  if (answer.status !== 401) return answer;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${await session.renewed()}`);
  return fetch(url, { ...init, headers });
}
